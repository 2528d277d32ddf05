import { pairs, pathRound } from 'd3'

/** A place in px, y down. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A branch's width in px where it leaves and where it arrives: branches taper as twigs do. */
export interface Taper {
  readonly leaving: number
  readonly arriving: number
}

export const AT_REST: Taper = { leaving: 2.5, arriving: 1.25 }
export const LIT: Taper = { leaving: 3.6, arriving: 2.2 }

/** How far along a piece, from either end, its control points stand. */
const BEND = 0.52

/** A cubic Bézier curve: start, two control points, end. */
type Cubic = readonly [Point, Point, Point, Point]

/**
 * The centre line through `knots` as SVG path data. It is level in every knot, so that it stays
 * within their heights and never turns back.
 */
export function spine(knots: readonly Point[]): string {
  return pathData([curvesThrough(knots)])
}

/** The closed outline of the branch along `knots` as SVG path data. */
export function outline(knots: readonly Point[], { leaving, arriving }: Taper): string {
  const start = knots[0]?.x ?? 0
  const length = (knots.at(-1)?.x ?? 0) - start
  const halfWidth = ({ x }: Point) => (leaving + ((arriving - leaving) * (x - start)) / length) / 2
  const arcs = curvesThrough(knots).flatMap(bends)
  const there = arcs.map((arc) => alongside(arc, (point) => -halfWidth(point)))
  const back = arcs.map((arc) => reversed(alongside(arc, halfWidth))).reverse()
  return `${pathData([there, back])}Z`
}

/** One path through all `strokes`; a straight line leads from the end of one to the next. */
function pathData(strokes: readonly (readonly Cubic[])[]): string {
  const path = pathRound(2)
  strokes.forEach((stroke, index) => {
    const start = stroke[0]?.[0]
    if (start && index === 0) path.moveTo(start.x, start.y)
    if (start && index > 0) path.lineTo(start.x, start.y)
    for (const [from, c1, c2, to] of stroke) {
      if (from.y === to.y) path.lineTo(to.x, to.y)
      else path.bezierCurveTo(c1.x, c1.y, c2.x, c2.y, to.x, to.y)
    }
  })
  return path.toString()
}

function curvesThrough(knots: readonly Point[]): readonly Cubic[] {
  return pairs(knots, (from, to): Cubic => {
    const reach = (to.x - from.x) * BEND
    return [from, { x: from.x + reach, y: from.y }, { x: to.x - reach, y: to.y }, to]
  })
}

/**
 * A curve in pieces that bend one way only, cut closer where it bends most: next to its level
 * ends. Beside these pieces a branch keeps its width within a tenth, even when it rises steeply.
 */
function bends(curve: Cubic): readonly Cubic[] {
  if (curve[0].y === curve[3].y) return [curve]
  const [leaving, arriving] = split(curve, 0.5)
  return [...split(leaving, 0.2), ...split(arriving, 0.8)]
}

/** The parts of a curve before and after `share` (de Casteljau). */
function split([a, b, c, d]: Cubic, share: number): readonly [Cubic, Cubic] {
  const [ab, bc, cd] = [between(a, b, share), between(b, c, share), between(c, d, share)]
  const [abc, bcd] = [between(ab, bc, share), between(bc, cd, share)]
  const cut = between(abc, bcd, share)
  return [
    [a, ab, abc, cut],
    [cut, bcd, cd, d],
  ]
}

/**
 * The curve that runs beside `arc` at the distance that `offset` gives for its two ends, to the
 * right of its direction (Tiller and Hanson, 1984): ends move along their normals, and the
 * tangents grow or shrink with the chord.
 */
function alongside([a, b, c, d]: Cubic, offset: (point: Point) => number): Cubic {
  const start = moved(a, normal(a, b), offset(a))
  const end = moved(d, normal(c, d), offset(d))
  const stretch = distance(start, end) / distance(a, d)
  return [
    start,
    { x: start.x + (b.x - a.x) * stretch, y: start.y + (b.y - a.y) * stretch },
    { x: end.x + (c.x - d.x) * stretch, y: end.y + (c.y - d.y) * stretch },
    end,
  ]
}

function normal(from: Point, to: Point): Point {
  const length = distance(from, to)
  return { x: (from.y - to.y) / length, y: (to.x - from.x) / length }
}

function moved(point: Point, direction: Point, length: number): Point {
  return { x: point.x + direction.x * length, y: point.y + direction.y * length }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
}

function reversed([a, b, c, d]: Cubic): Cubic {
  return [d, c, b, a]
}
