interface Point {
  readonly x: number
  readonly y: number
}

const INSET = 9
const CORNER = 34
const BUMP = 78

/**
 * SVG path data of a crown of foliage that fills a box: bumps of uneven width along both long
 * sides, one big bump at each corner and a notch in the middle of each end. `phase` (0 to 1)
 * shifts the rhythm; the same values give the same crown everywhere.
 */
export function scallopedOutline(
  x: number,
  y: number,
  width: number,
  height: number,
  phase: number,
): string {
  const top = valleys(x + CORNER, x + width - CORNER, y + INSET, phase)
  const bottom = valleys(x + width - CORNER, x + CORNER, y + height - INSET, phase + 0.37)
  const right = { x: x + width - INSET * 1.5, y: y + height / 2 }
  const left = { x: x + INSET * 1.5, y: y + height / 2 }
  const corners = new Set([...top.slice(-1), right, ...bottom.slice(-1), left])
  const points = [...top, right, ...bottom, left]
  const bumps = points.map((from, i) => {
    const to = points[(i + 1) % points.length] ?? from
    const bulge = corners.has(from) ? INSET * 2 : INSET * (0.66 + 0.34 * rhythm(i, phase))
    return bump(from, to, bulge)
  })
  const start = points[0] ?? left
  return `M${pair(start.x, start.y)}${bumps.join('')}Z`
}

function valleys(from: number, to: number, y: number, phase: number): readonly Point[] {
  const count = Math.max(2, Math.round(Math.abs(to - from) / BUMP))
  const spans = Array.from({ length: count }, (_, i) => 0.6 + 0.8 * rhythm(i, phase))
  const total = spans.reduce((sum, span) => sum + span, 0)
  let reached = 0
  const inner = spans.map((span) => {
    reached += span
    return { x: from + ((to - from) * reached) / total, y }
  })
  return [{ x: from, y }, ...inner]
}

/** A curve that swells to `bulge` px at the left hand of the way from `from` to `to`. */
function bump(from: Point, to: Point, bulge: number): string {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = Math.hypot(dx, dy) || 1
  // A cubic reaches three quarters of the way to its control points.
  const outX = (dy / length) * bulge * (4 / 3)
  const outY = (-dx / length) * bulge * (4 / 3)
  const first = pair(from.x + dx * 0.1 + outX, from.y + dy * 0.1 + outY)
  const second = pair(from.x + dx * 0.9 + outX, from.y + dy * 0.9 + outY)
  return `C${first} ${second} ${pair(to.x, to.y)}`
}

/** Multiples of the golden ratio spread evenly over 0 to 1 without a pattern that shows. */
function rhythm(step: number, phase: number): number {
  return (step * 0.618034 + phase) % 1
}

function pair(x: number, y: number): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}
