import { describe, expect, it } from 'vitest'
import { AT_REST, outline, spine } from '../../src/layout/branch.ts'
import { pathPoints } from './path-points.ts'

const rise = [
  { x: 0, y: 0 },
  { x: 43, y: 300 },
]

describe('a branch', () => {
  it('bends between two heights, level at both ends', () => {
    expect(
      spine([
        { x: 0, y: 0 },
        { x: 50, y: 20 },
        { x: 200, y: 20 },
      ]),
    ).toBe('M0,0C26,0,24,20,50,20L200,20')
  })

  it('tapers from 2.5 to 1.25 px as a closed outline', () => {
    expect(
      outline(
        [
          { x: 0, y: 10 },
          { x: 100, y: 10 },
        ],
        AT_REST,
      ),
    ).toBe('M0,8.75C52,8.75,48,9.38,100,9.38L100,10.63C48,10.63,52,11.25,0,11.25Z')
  })

  it('is as wide where it rises steeply as where it runs level', () => {
    const middle = pathPoints(spine(rise), 1000)
    const sides = pathPoints(outline(rise, { leaving: 2, arriving: 2 })).filter(
      ({ x }) => Math.abs(x) > 0.01 && Math.abs(x - 43) > 0.01,
    )
    const widths = sides.map(({ x, y }) =>
      Math.min(...middle.map((point) => Math.hypot(point.x - x, point.y - y))),
    )
    expect(Math.min(...widths)).toBeGreaterThan(0.85)
    expect(Math.max(...widths)).toBeLessThan(1.15)
  })
})
