import type { Line, Point } from './placed.ts'

interface Boxed extends Line {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * How many pairs of `lines` cross. Pairs that share a skill do not count, since they meet there anyway.
 * Looks at every pair whose extents overlap, so it is the same count whoever drew the lines.
 */
export function lineCrossings(lines: readonly Line[]): number {
  const boxed = lines.map(boxedLine).sort((a, b) => a.left - b.left)
  let count = 0
  boxed.forEach((line, index) => {
    for (let other = index + 1; other < boxed.length; other += 1) {
      const next = boxed[other]
      if (!next || next.left >= line.right) break
      if (next.top > line.bottom || next.bottom < line.top) continue
      if (!shareSkill(line, next) && cross(line.points, next.points)) count += 1
    }
  })
  return count
}

function boxedLine(line: Line): Boxed {
  const xs = line.points.map(({ x }) => x)
  const ys = line.points.map(({ y }) => y)
  return {
    ...line,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
}

function shareSkill(a: Line, b: Line): boolean {
  return a.from === b.from || a.to === b.to || a.from === b.to || a.to === b.from
}

function cross(a: readonly Point[], b: readonly Point[]): boolean {
  for (let i = 1; i < a.length; i += 1) {
    for (let j = 1; j < b.length; j += 1) {
      if (piecesCross(a[i - 1], a[i], b[j - 1], b[j])) return true
    }
  }
  return false
}

function piecesCross(a?: Point, b?: Point, c?: Point, d?: Point): boolean {
  if (!a || !b || !c || !d) return false
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

/** On which side of the line from `a` to `b` `c` lies: above 0, below 0, or on it. */
function side(a: Point, b: Point, c: Point): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x))
}
