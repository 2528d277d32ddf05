import type { Point } from '../../src/layout/branch.ts'

/** Points on SVG path data of absolute `M`, `L` and `C` commands, at most a few px apart. */
export function pathPoints(d: string, steps = 24): readonly Point[] {
  const points: Point[] = []
  let from: Point = { x: 0, y: 0 }
  for (const [, command = '', numbers = ''] of d.matchAll(/([MLC])([^MLCZ]*)/g)) {
    const ends = corners(numbers)
    const to = ends.at(-1) ?? from
    const [c1 = from, c2 = to] = command === 'C' ? ends : []
    for (let step = command === 'M' ? steps : 1; step <= steps; step += 1) {
      const t = step / steps
      const on = (key: 'x' | 'y') =>
        (1 - t) ** 3 * from[key] +
        3 * (1 - t) ** 2 * t * c1[key] +
        3 * (1 - t) * t ** 2 * c2[key] +
        t ** 3 * to[key]
      points.push({ x: on('x'), y: on('y') })
    }
    from = to
  }
  return points
}

function corners(numbers: string): readonly Point[] {
  const values = numbers.split(',').map(Number)
  return values.flatMap((x, index) => {
    const y = values[index + 1]
    return index % 2 === 0 && y !== undefined ? [{ x, y }] : []
  })
}
