import { describe, expect, it } from 'vitest'
import { lineCrossings } from '../../bench/node/line-crossings.ts'
import type { Line } from '../../bench/node/placed.ts'

const line = (from: string, to: string, ...points: readonly [number, number][]): Line => ({
  from,
  to,
  points: points.map(([x, y]) => ({ x, y })),
})

describe('the count of crossings', () => {
  it('counts a pair of lines that cross, however often they do', () => {
    const down = line('a', 'd', [0, 0], [10, 10], [20, 0], [30, 10])
    const level = line('b', 'c', [0, 5], [30, 5])
    expect(lineCrossings([down, level])).toBe(1)
  })

  it('leaves out lines that pass each other and lines that share a skill', () => {
    const above = line('a', 'c', [0, 0], [10, 0])
    const below = line('b', 'd', [0, 10], [10, 10])
    const fromSame = line('a', 'd', [0, 5], [10, -5])
    expect(lineCrossings([above, below, fromSame])).toBe(0)
  })

  it('counts every pair of a bundle that crosses another', () => {
    const rising = ['a', 'b'].map((id, index) => line(id, `${id}2`, [0, 20 + index], [10, index]))
    const falling = ['c', 'd'].map((id, index) => line(id, `${id}2`, [0, index], [10, 20 + index]))
    expect(lineCrossings([...rising, ...falling])).toBe(4)
  })
})
