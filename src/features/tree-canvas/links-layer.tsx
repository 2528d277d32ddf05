import { ViewportPortal } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { LIT, outline, spine } from '../../layout/branch.ts'
import type { PlacedSprout } from '../../layout/sprout-places.ts'
import type { TreeLayout } from '../../layout/tree-layout.ts'
import { trailShape } from '../../layout/tree-picture.ts'
import { Drawing } from '../../ui/drawing.tsx'
import type { Frame } from './frame.ts'
import { groundShape } from './ground.ts'
import type { PlacedHeading } from './headings.ts'
import type { Light } from './light.ts'
import { useLit } from './use-light.ts'

/** Everything behind the cards: tier names, branches, trails of seeds, and the lit branches. */
export function LinksLayer({
  headings,
  layout,
  frame,
  light,
  sprouts,
}: {
  readonly headings: readonly PlacedHeading[]
  readonly layout: TreeLayout
  readonly frame: Frame
  readonly light: Light
  readonly sprouts: readonly PlacedSprout[]
}) {
  const lit = useLit(light, (state) => state.lit)
  const litLinks = layout.links.filter(({ from, to }) => from === lit || to === lit)
  return (
    <ViewportPortal>
      <svg
        className="links"
        aria-hidden="true"
        direction={layout.direction}
        width={frame.wholeBox.width}
        height={layout.height}
      >
        <AtRest headings={headings} layout={layout} frame={frame} />
        {sprouts.map(({ sprout, trail }) => (
          <Drawing key={sprout.header.id} shape={trailShape(trail)} />
        ))}
        {litLinks.map((link) => (
          <path key={`${link.from}/${link.to}`} className="branch-band" d={spine(link.knots)} />
        ))}
        {litLinks.map((link) => (
          <path
            key={`${link.from}/${link.to}`}
            className="branch-lit"
            d={outline(link.knots, LIT)}
          />
        ))}
      </svg>
    </ViewportPortal>
  )
}

/** What no rating and no pointer changes. */
const AtRest = memo(function AtRest({
  headings,
  layout,
  frame,
}: {
  readonly headings: readonly PlacedHeading[]
  readonly layout: TreeLayout
  readonly frame: Frame
}) {
  const shape = useMemo(() => groundShape(headings, layout, frame), [headings, layout, frame])
  return <Drawing shape={shape} />
})
