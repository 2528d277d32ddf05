import { useMemo, useState } from 'react'
import type { Reading } from '../../domain/level-ups.ts'
import { skillKey } from '../../domain/rating.ts'
import { type Route, routesInto } from '../../domain/seed-path.ts'
import type { TreeHeader } from '../../domain/tree.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { outlookOf } from '../../store/selectors.ts'

/** The ways into one tree, and which of them the person looks at. */
export interface Ways {
  readonly routes: Readonly<Record<Reading, readonly Route[]>>
  readonly reading: Reading
  /** Index of the chosen way among those of the reading. */
  readonly chosen: number
  /** `undefined` when no way leads there. */
  readonly route: Route | undefined
  readonly read: (reading: Reading) => void
  readonly choose: (way: number) => void
}

const NONE: Ways['routes'] = { firm: [], straight: [] }

/** The ways into `header`'s tree; the best one is chosen at first, and anew for another tree. */
export function useWays(header: TreeHeader | undefined): Ways {
  const outlook = useGrove(outlookOf)
  const [reading, setReading] = useState<Reading>('firm')
  const [choice, setChoice] = useState<string>()
  const routes = useMemo(
    () =>
      header
        ? {
            firm: routesInto(header, outlook, 'firm'),
            straight: routesInto(header, outlook, 'straight'),
          }
        : NONE,
    [header, outlook],
  )
  // By what plants the tree, so that the same way is meant when ratings or the reading change.
  const found = routes[reading].findIndex((route) => wayKey(route) === choice)
  const chosen = Math.max(found, 0)
  return {
    routes,
    reading,
    chosen,
    route: routes[reading][chosen],
    read: setReading,
    choose(way) {
      const route = routes[reading][way]
      setChoice(route && wayKey(route))
    },
  }
}

/** Names a way by the tree it leads into and the acorn that plants it. */
export function wayKey({ hops }: Route): string {
  const last = hops.at(-1)
  return last ? `${last.into} ${skillKey(last.seed.tree, last.seed.skill)}` : ''
}
