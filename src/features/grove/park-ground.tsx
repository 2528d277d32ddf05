import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import type { Growth } from '../../domain/growth.ts'
import type { ParkLayout } from '../../layout/park.ts'
import type { Trail } from '../../layout/park-trails.ts'
import { type Hop, LitRoute } from './park-route.tsx'

const CROWN =
  'M0 1.5C-3 3-8.6 2.2-8.8-2C-9-4.4-7.4-5.9-5.8-6.2C-5.6-9.6-3-11.4 0-11.4S5.6-9.6 5.8-6.2C7.4-5.9 9-4.4 8.8-2C8.6 2.2 3 3 0 1.5Z'
const TRUNK = 'M0 0V9.4M-4.6 10H4.6'

export interface GrownTrail {
  readonly trail: Trail
  readonly growth: Growth
}

/** Everything behind the lands: small trees, trails at rest, lit trails, and the chosen route. */
export function Ground({
  layout,
  trails,
  lit,
  hops,
}: {
  readonly layout: ParkLayout
  /** Those that have come furthest last, so that they lie on top where trails share a bough. */
  readonly trails: readonly GrownTrail[]
  /** The land whose trails are lit. */
  readonly lit: string | undefined
  readonly hops: readonly Hop[]
}) {
  const onRoute = new Set(hops.map(({ trail }) => trail.d))
  const litTrails = trails.filter(
    ({ trail }) => (trail.from === lit || trail.to === lit) && !onRoute.has(trail.d),
  )
  return (
    <ViewportPortal>
      <svg className="park-ground" aria-hidden="true" width="1" height="1">
        <AtRest layout={layout} trails={trails} />
        {litTrails.map(({ trail }) => (
          <path key={keyOf(trail)} className="trail-band-lit" d={trail.d} />
        ))}
        {litTrails.map(({ trail }) => (
          <path key={keyOf(trail)} className="trail-lit" d={trail.d} />
        ))}
        <LitRoute layout={layout} hops={hops} />
      </svg>
    </ViewportPortal>
  )
}

/** What no pointer changes. */
const AtRest = memo(function AtRest({
  layout,
  trails,
}: {
  readonly layout: ParkLayout
  readonly trails: readonly GrownTrail[]
}) {
  const paths = trails.filter(({ trail }) => trail.kind === 'path')
  const boughs = trails.filter(({ trail }) => trail.kind === 'bough')
  return (
    <>
      {layout.trees.map(({ x, y }) => (
        <g
          key={`${String(x)} ${String(y)}`}
          className="park-tree"
          transform={`translate(${String(x)} ${String(y)})`}
        >
          <path d={TRUNK} />
          <path d={CROWN} />
        </g>
      ))}
      {paths.map(({ trail, growth }) => (
        <path key={keyOf(trail)} className={`foot-path trail-${growth}`} d={trail.d} />
      ))}
      {boughs.map(({ trail }) => (
        <path key={keyOf(trail)} className="trail-bed" d={trail.d} />
      ))}
      {boughs.map(({ trail, growth }) => (
        <g key={keyOf(trail)}>
          <path className="trail-band" d={trail.d} />
          <path className={`bough trail-${growth}`} d={trail.d} />
        </g>
      ))}
    </>
  )
})

function keyOf({ from, to }: Trail): string {
  return `${from}/${to}`
}
