import { ascending } from 'd3'
import {
  DESTINATION_DISTANCE,
  DESTINATION_HEIGHT,
  DESTINATION_STEP,
  DESTINATION_WIDTH,
  MARK_RADIUS,
} from './measures.ts'
import { mirroredX, type TreeLayout } from './tree-layout.ts'

/** More than this many destinations stand in two columns. */
const MOST_IN_ONE_COLUMN = 6

/** From one column of destinations to the next: a destination, and the room before its mark. */
const SECOND_COLUMN = DESTINATION_WIDTH + MARK_RADIUS + DESTINATION_DISTANCE

/** A tree that a skill of the tree in view carries. */
export interface Carried {
  readonly tree: string
  readonly skill: string
}

/** Its place beside that tree. `x` and `y` are its top left corner, in the layout's coordinates. */
export interface DestinationPlace extends Carried {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Stands destinations behind the last tier, evenly around the tree's middle line, ordered by the
 * height of the skill that carries them, so that seed trails cross little. Many stand in two
 * columns, staggered, so that a trail to the second passes between two of the first; and they
 * reach below the tree's box rather than above it, where the names of the tiers are. Destinations
 * whose skill is not in the tree come last.
 */
export function placeDestinations(
  layout: TreeLayout,
  carried: readonly Carried[],
): readonly DestinationPlace[] {
  const heights = new Map(layout.cards.map(({ skill, y }) => [skill, y]))
  const heightOf = ({ skill }: Carried) => heights.get(skill) ?? Infinity
  const columns = carried.length > MOST_IN_ONE_COLUMN ? 2 : 1
  const step = DESTINATION_STEP / columns
  const height = (carried.length - 1) * step + DESTINATION_HEIGHT
  const top = Math.max(0, (layout.height - height) / 2)
  const start = layout.width + DESTINATION_DISTANCE + MARK_RADIUS
  return carried
    .toSorted((a, b) => ascending(heightOf(a), heightOf(b)))
    .map(({ tree, skill }, index) => ({
      tree,
      skill,
      x: mirroredX(layout, start + (index % columns) * SECOND_COLUMN, DESTINATION_WIDTH),
      y: top + index * step,
      width: DESTINATION_WIDTH,
      height: DESTINATION_HEIGHT,
    }))
}
