import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Shape } from '../../src/layout/drawing.ts'
import {
  CHART_INSET,
  stopPlaces,
  growthChart,
  growthSwatch,
} from '../../src/layout/growth-chart.ts'

/** All shapes that are no groups. */
function flat(shape: Shape): readonly Exclude<Shape, { kind: 'group' }>[] {
  return shape.kind === 'group' ? shape.children.flatMap(flat) : [shape]
}

function chart(days: readonly (readonly [rookie: number, pro: number, master: number])[]) {
  const counts = days.map(([rookie, pro, master]) => ({ rookie, pro, master }))
  const frame = { width: 222, height: 64, direction: 'ltr' } as const
  return flat(growthChart({ stops: counts, reviews: [], shown: 0, ...frame }))
}

describe('the growth chart', () => {
  it('has its first and last stop where a slider’s thumb ends', () => {
    expect(stopPlaces(3, 222)).toEqual([CHART_INSET, 111, 211])
  })

  it('stacks levels, master lowest, and steps half way between stops', () => {
    const bands = chart([
      [5, 0, 0],
      [2, 3, 5],
    ]).flatMap((shape) => (shape.kind === 'path' && shape.fill ? [[shape.fill, shape.d]] : []))
    expect(bands).toEqual([
      ['master-fill', 'M0,64L111,64L111,39L222,39L222,64L111,64L111,64L0,64Z'],
      ['pro-fill', 'M0,64L111,64L111,24L222,24L222,39L111,39L111,64L0,64Z'],
      ['rookie-fill', 'M0,39L111,39L111,14L222,14L222,24L111,24L111,64L0,64Z'],
    ])
  })

  it('tells the levels apart without colour', () => {
    const textures = (['rookie', 'pro', 'master'] as const).map((level) =>
      flat(growthSwatch(level))
        .slice(1)
        .map((shape) => (shape.kind === 'path' ? (shape.dash ?? 'whole') : shape.kind)),
    )
    expect(textures).toEqual([['0.1 5'], ['whole'], []])
  })

  it('marks the reviews', () => {
    const stops = Array.from({ length: 3 }, () => ({ rookie: 1, pro: 0, master: 0 }))
    const frame = { width: 222, height: 64, direction: 'ltr' } as const
    const shapes = flat(growthChart({ stops, reviews: [1], shown: 2, ...frame }))
    expect(shapes.filter(({ kind }) => kind === 'circle')).toMatchObject([{ cx: 111 }])
  })

  it('stays inside its box, whatever was rated', () => {
    const count = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count, count), { minLength: 1 }), (days) => {
        const numbers = chart(days).flatMap((shape) =>
          shape.kind === 'path' ? (shape.d.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number) : [],
        )
        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...numbers)).toBeLessThanOrEqual(222)
      }),
    )
  })
})
