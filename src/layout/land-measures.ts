import type { Point } from './branch.ts'

/** The box a land's outline stays in, px. */
export const LAND_WIDTH = 186
export const LAND_HEIGHT = 124

export const HOME_RADIUS = 64

/**
 * How much wider than high all of the park is. Divided by it, a land's ellipse becomes a disc, so
 * that places and ways can be found with plain distances.
 */
const STRETCH = LAND_WIDTH / LAND_HEIGHT

/** The radius of a land's disc, px. */
export const LAND_RADIUS = LAND_HEIGHT / 2

export function squeezed({ x, y }: Point): Point {
  return { x: x / STRETCH, y }
}

export function stretched({ x, y }: Point): Point {
  return { x: x * STRETCH, y }
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}
