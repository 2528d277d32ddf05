import { pathRound } from 'd3'
import type { Point } from './branch.ts'
import { distance } from './land-measures.ts'

/** A way as SVG path data, and points on it a few px apart, in its direction. */
export interface Curve {
  readonly d: string
  readonly points: readonly Point[]
}

/** The most of a straight piece that a bend may take away at either end, px. */
const BEND = 90
/** Wider bends first; the last one always keeps clear, as it leaves the corner where it is. */
const SHARES = [1, 0.8, 0.6, 0.45, 0.3, 0.15, 0.02]
const STEPS = 12
const STEP_LENGTH = 6

/**
 * The way through `corners` with every corner rounded, as widely as `isClear` allows for all
 * points of the bend.
 */
export function roundedWay(corners: readonly Point[], isClear: (point: Point) => boolean): Curve {
  const [first] = corners
  const last = corners.at(-1)
  if (!first || !last) return { d: '', points: [] }
  const path = pathRound(2)
  path.moveTo(first.x, first.y)
  const points: Point[] = [first]
  let at = first
  const straightTo = (to: Point) => {
    points.push(...straight(at, to))
    path.lineTo(to.x, to.y)
    at = to
  }
  corners.slice(1, -1).forEach((corner, index) => {
    const before = corners[index] ?? corner
    const after = corners[index + 2] ?? corner
    const bend = widestBend(before, corner, after, isClear)
    straightTo(bend.from)
    points.push(...bend.points)
    const [c1, c2] = [part(bend.from, corner, 2 / 3), part(bend.to, corner, 2 / 3)]
    path.bezierCurveTo(c1.x, c1.y, c2.x, c2.y, bend.to.x, bend.to.y)
    at = bend.to
  })
  straightTo(last)
  return { d: path.toString(), points }
}

interface Bend extends Pick<Curve, 'points'> {
  readonly from: Point
  readonly to: Point
}

function widestBend(
  before: Point,
  corner: Point,
  after: Point,
  isClear: (point: Point) => boolean,
): Bend {
  const most = Math.min(distance(before, corner) / 2, distance(corner, after) / 2, BEND)
  const bends = SHARES.map((share): Bend => {
    const from = towards(corner, before, most * share)
    const to = towards(corner, after, most * share)
    const points = Array.from({ length: STEPS }, (_, i) => {
      const t = (i + 1) / STEPS
      return part(part(from, corner, t), part(corner, to, t), t)
    })
    return { from, to, points }
  })
  return (
    bends.find(({ points }) => points.every(isClear)) ??
    bends.at(-1) ?? { from: corner, to: corner, points: [corner] }
  )
}

/** Points on the straight way after `from` up to `to`, a few px apart. */
export function straight(from: Point, to: Point): readonly Point[] {
  const steps = Math.ceil(distance(from, to) / STEP_LENGTH)
  return Array.from({ length: steps }, (_, i) => part(from, to, (i + 1) / steps))
}

export function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to)
  return length === 0 ? from : part(from, to, by / length)
}

function part(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}
