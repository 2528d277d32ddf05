import { ascending } from 'd3'
import {
  DESTINATION_DISTANCE,
  DESTINATION_HEIGHT,
  DESTINATION_STEP,
  DESTINATION_WIDTH,
  MARK_RADIUS,
} from './measures.ts'
import { mirroredX, type TreeLayout } from './tree-layout.ts'

/** The closest that destinations stand when there are many, px: two lines of a name. */
const LEAST_STEP = 40

/** Least free height between two destinations, px. */
const CLOSE_GAP = 4

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
 * ordered by the height of the skill that carries them, so that seed trails cross little. The more
 * there are, the lower and closer they stand, so that they fit beside the tree and a new one moves
 * nothing else; only when names would touch do they reach below the tree. Destinations whose
 * skill is not in the tree come last.
 */
export function placeDestinations(
  layout: TreeLayout,
  carried: readonly Carried[],
): readonly DestinationPlace[] {
  const heights = new Map(layout.cards.map(({ skill, y }) => [skill, y]))
  const heightOf = ({ skill }: Carried) => heights.get(skill) ?? Infinity
  const fitting = (layout.height + CLOSE_GAP) / carried.length
  const step = Math.max(LEAST_STEP, Math.min(DESTINATION_STEP, fitting))
  const height = Math.min(DESTINATION_HEIGHT, step - CLOSE_GAP)
  const top = Math.max(0, (layout.height - (carried.length - 1) * step - height) / 2)
  const x = mirroredX(layout, layout.width + DESTINATION_DISTANCE + MARK_RADIUS, DESTINATION_WIDTH)
  return carried
    .toSorted((a, b) => ascending(heightOf(a), heightOf(b)))
    .map(({ tree, skill }, index) => ({
      tree,
      skill,
      x,
      y: top + index * step,
      width: DESTINATION_WIDTH,
      height,
    }))
}
