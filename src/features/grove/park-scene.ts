import { useMemo } from 'react'
import type { Route } from '../../domain/seed-path.ts'
import { layoutPark } from '../../layout/park.ts'
import { useEdge, useGrove } from '../../store/grove-context.tsx'
import { bestRoutesOf, headersOf, outlookOf, treesOf } from '../../store/selectors.ts'
import { landNodes } from './park-nodes.tsx'
import { hopsOn } from './park-route.tsx'
import { landStates, trailGrowth } from './park-states.ts'

const FURTHEST_LAST = ['dormant', 'sprouting', 'planted'] as const

/** Where everything in the park stands, and how it stands today. Ratings move no land. */
export function useParkScene(route: Route | undefined) {
  const { homeTree } = useEdge()
  const headers = useGrove(headersOf)
  const outlook = useGrove(outlookOf)
  const best = useGrove(bestRoutesOf)
  const trees = useGrove(treesOf)
  const layout = useMemo(() => layoutPark(headers, homeTree), [headers, homeTree])
  const nodes = useMemo(() => landNodes(layout), [layout])
  const states = useMemo(() => landStates(outlook, best), [outlook, best])
  const trails = useMemo(
    () =>
      layout.trails
        .map((trail) => ({ trail, growth: trailGrowth(trail, outlook) }))
        .sort((a, b) => FURTHEST_LAST.indexOf(a.growth) - FURTHEST_LAST.indexOf(b.growth)),
    [layout, outlook],
  )
  const hops = useMemo(() => hopsOn(layout, route, trees), [layout, route, trees])
  return { layout, nodes, states, trails, hops }
}
