import { Delaunay, least } from 'd3'
import type { Point } from './branch.ts'
import type { Box } from './box.ts'
import { distance, stretched } from './land-measures.ts'

/** Crossroads and the ways between them. The first ones are the lands themselves. */
export interface Roads {
  readonly crossroads: readonly Point[]
  /** For each of them, those a straight way leads to. */
  readonly ways: readonly ReadonlySet<number>[]
  readonly lands: number
}

/** Free ground left at both ends of the edge between two lands when a way crosses it. */
const GATE_INSET = 0.15
/** Crossroads so near to each other are one, px. */
const SAME = 12

/**
 * The roads between lands at `places` (squeezed px): the edges of their Voronoi diagram, which
 * keep as far from the lands on both sides as can be, and a way from each land to every crossroads
 * around it. Between neighbours the edge has a gate, for the way straight across.
 */
export function roadsBetween(places: readonly Point[], bounds: Box): Roads {
  const { x, y, width, height } = bounds
  const voronoi = Delaunay.from(
    places,
    (place) => place.x,
    (place) => place.y,
  ).voronoi([x, y, x + width, y + height])
  const crossroads: Point[] = [...places]
  const ways: Set<number>[] = places.map(() => new Set())
  const nodeAt = (point: Point): number => {
    const found = crossroads.findIndex(
      (other, node) => node >= places.length && distance(point, other) < SAME,
    )
    if (found >= 0) return found
    ways.push(new Set())
    return crossroads.push(point) - 1
  }
  const connect = (a: number, b: number) => {
    if (a === b) return
    ways[a]?.add(b)
    ways[b]?.add(a)
  }
  const sides = new Map<
    string,
    { readonly land: number; readonly edge: readonly [number, number] }
  >()
  places.forEach((place, land) => {
    const corners = voronoi.cellPolygon(land).map(([cx, cy]) => nodeAt({ x: cx, y: cy }))
    corners.forEach((from, i) => {
      connect(land, from)
      const to = corners[i + 1]
      if (to === undefined || to === from) return
      const key = [from, to].sort((a, b) => a - b).join(' ')
      const other = sides.get(key)
      if (!other) {
        sides.set(key, { land, edge: [from, to] })
        connect(from, to)
        return
      }
      const gate = nodeAt(
        gateOn(
          crossroads[from] ?? place,
          crossroads[to] ?? place,
          place,
          places[other.land] ?? place,
        ),
      )
      for (const end of [from, to, land, other.land]) connect(gate, end)
    })
  })
  return { crossroads, ways, lands: places.length }
}

/**
 * The shortest ways from land `from` to all others, as crossroads; none leads through a third
 * land. They are the paths of one tree, so ways that part never meet again.
 */
export function waysFrom(
  { crossroads, ways, lands }: Roads,
  from: number,
): ReadonlyMap<number, readonly Point[]> {
  const open = new Map<number, { readonly length: number; readonly path: readonly Point[] }>()
  const done = new Map<number, readonly Point[]>()
  const at = (node: number) => crossroads[node] ?? { x: 0, y: 0 }
  open.set(from, { length: 0, path: [at(from)] })
  for (;;) {
    const next = least(open, ([, a], [, b]) => a.length - b.length)
    if (!next) return done
    const [node, { length, path }] = next
    open.delete(node)
    done.set(node, path)
    if (node < lands && node !== from) continue
    for (const other of ways[node] ?? []) {
      if (done.has(other)) continue
      const longer = length + distance(stretched(at(node)), stretched(at(other)))
      if (longer >= (open.get(other)?.length ?? Infinity)) continue
      open.set(other, { length: longer, path: [...path, at(other)] })
    }
  }
}

/** Where the way between two neighbouring lands crosses their common edge. */
function gateOn(from: Point, to: Point, a: Point, b: Point): Point {
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const share = ((middle.x - from.x) * dx + (middle.y - from.y) * dy) / (dx * dx + dy * dy || 1)
  const kept = Math.min(1 - GATE_INSET, Math.max(GATE_INSET, share))
  return { x: from.x + dx * kept, y: from.y + dy * kept }
}
