import type { Box } from './box.ts'
import type { Point } from './branch.ts'
import { distance, HOME_RADIUS } from './land-measures.ts'
import { isOnLand } from './land-outline.ts'
import { chance } from './park-chance.ts'
import type { Trail } from './park-trails.ts'

/** Ground for one tree, px². */
const AREA = 38_000
/** What a small tree keeps clear of, px from its middle. */
const FROM_LAND = 19
const FROM_TRAIL = 24
const APART = 74
const FROM_EDGE = 20
const ATTEMPTS = 30

/** Places for small trees that make the ground a wood: spread by chance, but always the same. */
export function plantGround(
  bounds: Box,
  lands: readonly Point[],
  trails: readonly Pick<Trail, 'points'>[],
): readonly Point[] {
  const random = chance('ground')
  const wanted = Math.round((bounds.width * bounds.height) / AREA)
  const paved = trails.flatMap(({ points }) => points)
  const trees: Point[] = []
  for (let attempt = 0; attempt < wanted * ATTEMPTS && trees.length < wanted; attempt += 1) {
    const tree = {
      x: Math.round(bounds.x + FROM_EDGE + random() * (bounds.width - 2 * FROM_EDGE)),
      y: Math.round(bounds.y + FROM_EDGE + random() * (bounds.height - 2 * FROM_EDGE)),
    }
    const isFree =
      Math.hypot(tree.x, tree.y) > HOME_RADIUS + FROM_LAND &&
      !lands.some((land) => isOnLand(tree, land, FROM_LAND)) &&
      !trees.some((other) => distance(tree, other) < APART) &&
      !paved.some((point) => distance(tree, point) < FROM_TRAIL)
    if (isFree) trees.push(tree)
  }
  return trees
}
