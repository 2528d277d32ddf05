import type { Box } from './box.ts'
import type { Point } from './branch.ts'
import { distance, HOME_RADIUS, LAND_RADIUS, squeezed, stretched } from './land-measures.ts'
import { isOnLand } from './land-outline.ts'
import type { Bond } from './park-bonds.ts'
import { type Curve, roundedWay, straight, towards } from './park-curve.ts'
import { roadsBetween, waysFrom } from './park-roads.ts'

/**
 * The way along which one tree seeds another. `bough`: from home; boughs to neighbouring lands
 * share their first part and fork. `path`: between two lands, for seeds in either direction.
 */
export interface Trail extends Curve {
  readonly kind: 'bough' | 'path'
  readonly from: string
  readonly to: string
}

/** Where a bough leaves home, px from its rim. */
const RIM = 12
/** Half the width of a trail and some grass, px. */
const SHOULDER = 7
/** Trails end under the land, so that no gap shows at its uneven rim; as a share of its radius. */
const UNDER = 0.72
/** Corners nearer to each other make a kink, px. */
const KINK = 60

interface Place extends Point {
  readonly tree: string
}

/** The trails of all `bonds` that have an acorn. None touches a land that is not its own. */
export function parkTrails(
  lands: readonly Place[],
  home: string,
  bonds: readonly Bond[],
  bounds: Box,
): readonly Trail[] {
  const places: readonly Place[] = [{ tree: home, x: 0, y: 0 }, ...lands]
  const start = squeezed(bounds)
  const end = squeezed({ x: bounds.x + bounds.width, y: bounds.y + bounds.height })
  const ground = { ...start, width: end.x - start.x, height: end.y - start.y }
  const roads = roadsBetween(places.map(squeezed), ground)
  const indexOf = new Map(places.map(({ tree }, index) => [tree, index]))
  const ways = new Map<string, ReturnType<typeof waysFrom>>()
  const waysOf = (tree: string) => {
    const found = ways.get(tree) ?? waysFrom(roads, indexOf.get(tree) ?? 0)
    ways.set(tree, found)
    return found
  }
  return bonds
    .filter(({ hasAcorn }) => hasAcorn)
    .flatMap(({ between: [from, to] }): Trail[] => {
      const way = waysOf(from).get(indexOf.get(to) ?? -1)
      if (!way) return []
      const foreign = places.filter(({ tree }) => tree !== from && tree !== to)
      const isClear = (point: Point) => !foreign.some((place) => touches(point, place, home))
      const corners = withoutKinks(trimmed(way.map(stretched), from === home), isClear)
      return [{ kind: from === home ? 'bough' : 'path', from, to, ...roundedWay(corners, isClear) }]
    })
}

function touches(point: Point, place: Place, home: string): boolean {
  return place.tree === home
    ? distance(point, place) < HOME_RADIUS + SHOULDER
    : isOnLand(point, place, SHOULDER)
}

/** From the rim of the first land, or from home's, to under the rim of the last. */
function trimmed(way: readonly Point[], isFromHome: boolean): readonly Point[] {
  const inner = way.slice(1, -1)
  const [first, last] = [way[0], way.at(-1)]
  if (!first || !last) return way
  const after = inner[0] ?? last
  const before = inner.at(-1) ?? first
  return [
    isFromHome ? towards(first, after, HOME_RADIUS + RIM) : underRim(first, after),
    ...inner,
    underRim(last, before),
  ]
}

/** Of two corners close together only one is kept, where the way stays clear: the bend gets wider. */
function withoutKinks(way: readonly Point[], isClear: (point: Point) => boolean): readonly Point[] {
  const kink = way.findIndex((point, i) => {
    const next = way[i + 1]
    return i > 0 && i + 2 < way.length && next !== undefined && distance(point, next) < KINK
  })
  if (kink < 0) return way
  // Boughs share their first corners, so the later one goes if it can.
  for (const corner of [kink + 1, kink]) {
    const [before, after] = [way[corner - 1], way[corner + 1]]
    if (before && after && straight(before, after).every(isClear)) {
      return withoutKinks(way.toSpliced(corner, 1), isClear)
    }
  }
  return [...way.slice(0, kink + 1), ...withoutKinks(way.slice(kink + 1), isClear)]
}

function underRim(land: Point, next: Point): Point {
  return stretched(towards(squeezed(land), squeezed(next), LAND_RADIUS * UNDER))
}
