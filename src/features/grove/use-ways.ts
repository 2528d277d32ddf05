import { useMemo, useState } from 'react'
import type { Reading } from '../../domain/level-ups.ts'
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
  const [choice, setChoice] = useState<{ tree: string; way: number }>()
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
  const wanted = choice && choice.tree === header?.id ? choice.way : 0
  const chosen = wanted < routes[reading].length ? wanted : 0
  return {
    routes,
    reading,
    chosen,
    route: routes[reading][chosen],
    read(next) {
      setReading(next)
      setChoice(undefined)
    },
    choose(way) {
      if (header) setChoice({ tree: header.id, way })
    },
  }
}
