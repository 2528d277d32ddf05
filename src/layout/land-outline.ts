import { curveBasisClosed, line, max, range } from 'd3'
import type { Point } from './branch.ts'
import { distance, LAND_RADIUS, squeezed, stretched } from './land-measures.ts'
import { chance } from './park-chance.ts'

const CORNERS = 8
/** Between an ellipse (2) and a box: lands are pebbles, with room for words near their corners. */
const SQUARENESS = 2.7
/** How much of a corner's reach chance may take away. */
const UNEVENNESS = 0.17
/** A curve led by corners stays inside of them; this brings the widest point back to the rim. */
const SAMPLES = 12

/**
 * The outline of the land of tree `id` around 0, 0 as closed SVG path data: a smooth pebble, the
 * same everywhere for the same id, inside the ellipse of `LAND_WIDTH` by `LAND_HEIGHT`.
 */
export function landOutline(id: string): string {
  const random = chance(`land ${id}`)
  const turn = random() * 0.5
  const corners = range(CORNERS).map((corner): Point => {
    const angle = ((corner + turn + (random() - 0.5) * 0.3) / CORNERS) * 2 * Math.PI
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const pebble = (Math.abs(cos) ** SQUARENESS + Math.abs(sin) ** SQUARENESS) ** (-1 / SQUARENESS)
    const reach = pebble * (1 - UNEVENNESS * random())
    return { x: cos * reach, y: sin * reach }
  })
  const scale = LAND_RADIUS / widest(corners)
  const path = line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  )
    .curve(curveBasisClosed)
    .digits(1)
  return path(corners.map(({ x, y }) => stretched({ x: x * scale, y: y * scale }))) ?? ''
}

/** Whether `point` lies nearer to a land at `land` than `by` px from its ellipse, `by` in height. */
export function isOnLand(point: Point, land: Point, by = 0): boolean {
  return distance(squeezed(point), squeezed(land)) < LAND_RADIUS + by
}

/** How far the closed uniform B-spline of `corners` gets from 0, 0. */
function widest(corners: readonly Point[]): number {
  const at = (index: number) => corners[index % corners.length] ?? { x: 0, y: 0 }
  const reach = range(corners.length * SAMPLES).map((sample) => {
    const start = Math.floor(sample / SAMPLES)
    const t = (sample % SAMPLES) / SAMPLES
    const weights = [
      (1 - t) ** 3,
      3 * t ** 3 - 6 * t ** 2 + 4,
      -3 * t ** 3 + 3 * t ** 2 + 3 * t + 1,
      t ** 3,
    ]
    const blend = (key: 'x' | 'y') =>
      weights.reduce((total, weight, i) => total + weight * at(start + i)[key], 0) / 6
    return Math.hypot(blend('x'), blend('y'))
  })
  return max(reach) ?? 1
}
