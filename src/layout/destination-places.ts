import { ascending } from 'd3'
import { mirroredX, type TreeLayout } from './tree-layout.ts'

const DESTINATION_WIDTH = 152
const DESTINATION_HEIGHT = 86

/** From the top of one destination to the top of the next, px. */
const DESTINATION_STEP = 100

/** From the last column's trailing side to the destinations' leading side, px. */
const DESTINATION_DISTANCE = 68

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
 * Stands destinations in one column behind the last tier, evenly around the tree's middle line,
 * ordered by the height of the skill that carries them, so that seed trails cross little. Many
 * destinations reach beyond the tree's box rather than move a skill. Destinations whose skill
 * is not in the tree come last.
 */
export function placeDestinations(
  layout: TreeLayout,
  carried: readonly Carried[],
): readonly DestinationPlace[] {
  const heights = new Map(layout.cards.map(({ skill, y }) => [skill, y]))
  const heightOf = ({ skill }: Carried) => heights.get(skill) ?? Infinity
  const middle = (layout.height - DESTINATION_HEIGHT) / 2
  return carried
    .toSorted((a, b) => ascending(heightOf(a), heightOf(b)))
    .map(({ tree, skill }, index) => ({
      tree,
      skill,
      x: mirroredX(layout, layout.width + DESTINATION_DISTANCE, DESTINATION_WIDTH),
      y: middle + (index - (carried.length - 1) / 2) * DESTINATION_STEP,
      width: DESTINATION_WIDTH,
      height: DESTINATION_HEIGHT,
    }))
}
