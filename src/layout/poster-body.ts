import { grown, hull, moved, pathBox } from './box.ts'
import { AT_REST, outline } from './branch.ts'
import { destinationCard } from './destination-card.ts'
import type { Shape } from './drawing.ts'
import { withMark } from './marked-box.ts'
import { DESTINATION_WIDTH, MARK_RADIUS } from './measures.ts'
import type { Block } from './poster-header.ts'
import type { PosterInput, PosterTier } from './poster-input.ts'
import { skillCard } from './skill-card.ts'
import {
  linksLayer,
  tierHeading,
  type TierHeading,
  tierHeadingHeight,
  type Trail,
  trailLine,
  trailShape,
} from './tree-picture.ts'

const HEADING_GAP = 24
const BESIDE_HEADING = 14
/** Half the width of an acorn's clearing, the widest thing on a trail. */
const TRAIL_REACH = 12.5
const UNNAMED: PosterTier = { numeral: '', name: '' }

type BodyInput = Pick<
  PosterInput,
  'layout' | 'tiers' | 'skills' | 'destinationsHeading' | 'destinations' | 'direction'
>

interface PlacedHeading {
  readonly heading: TierHeading
  /** Where it starts to be read. */
  readonly x: number
  readonly height: number
}

/** The tree with its headings and destinations, moved so that all of it starts at 0, 0. */
export function posterBody(input: BodyInput): Block & { readonly width: number } {
  const { layout, skills, destinations, direction } = input
  const cards = layout.cards.map((card) => withMark(card, direction))
  const places = destinations.map(({ x, y, height }) =>
    withMark({ x, y, width: DESTINATION_WIDTH, height }, direction),
  )
  const trails = destinations.flatMap(({ trail, chosen }): readonly Trail[] =>
    trail ? [{ ...trail, chosen, direction }] : [],
  )
  const lines = [
    ...layout.links.map(({ knots }) => grown(pathBox(outline(knots, AT_REST)), 1)),
    ...trails.map((trail) => grown(pathBox(trailLine(trail)), TRAIL_REACH)),
  ]
  const drawing = hull([...cards, ...places, ...lines])
  const headings = placedHeadings(input)
  const headingBoxes = headings.map(({ heading, x, height }) => ({
    x: direction === 'rtl' ? x - heading.width : x,
    y: drawing.y - HEADING_GAP - height,
    width: heading.width,
    height,
  }))
  const boxes = [...cards, ...places, ...headingBoxes]
  const whole = hull([...boxes, drawing])
  const shapes: readonly Shape[] = [
    ...linksLayer(layout.links),
    ...trails.map((trail) => trailShape(trail)),
    ...layout.cards.flatMap(({ skill, x, y }): Shape[] => {
      const content = skills.get(skill)
      if (!content) return []
      return [{ kind: 'group', x, y, children: [skillCard({ ...content, direction })] }]
    }),
    ...destinations.map((destination): Shape => {
      const { x, y } = destination
      return { kind: 'group', x, y, children: [destinationCard({ ...destination, direction })] }
    }),
    ...headings.map(({ heading, x, height }): Shape => {
      const y = drawing.y - HEADING_GAP - height
      return { kind: 'group', x, y, children: [tierHeading(heading)] }
    }),
  ]
  return {
    width: whole.width,
    height: whole.height,
    shapes: [{ kind: 'group', x: -whole.x, y: -whole.y, children: shapes }],
    boxes: boxes.map((box) => moved(box, -whole.x, -whole.y)),
  }
}

/** One heading over each column and one over the destinations, none wider than the narrowest gap. */
function placedHeadings({
  layout,
  tiers,
  destinations,
  destinationsHeading,
  direction,
}: BodyInput): readonly PlacedHeading[] {
  const start = (x: number, width: number) =>
    direction === 'rtl' ? x + width + MARK_RADIUS : x - MARK_RADIUS
  const columns = layout.columns.map(({ tier, x, width }) => ({
    ...(tiers.get(tier) ?? UNNAMED),
    x: start(x, width),
  }))
  const first = destinations[0]
  const all = first
    ? [...columns, { ...UNNAMED, name: destinationsHeading, x: start(first.x, DESTINATION_WIDTH) }]
    : columns
  const steps = all.slice(1).map(({ x }, i) => Math.abs(x - (all[i]?.x ?? x)))
  const width = Math.min(202, ...steps) - BESIDE_HEADING
  return all.map(({ x, ...named }) => {
    const heading: TierHeading = { ...named, width, direction }
    return { heading, x, height: tierHeadingHeight(heading) }
  })
}
