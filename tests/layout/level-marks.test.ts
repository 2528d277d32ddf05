import { describe, expect, it } from 'vitest'
import type { LevelOrNone } from '../../src/domain/level.ts'
import type { Shape } from '../../src/layout/drawing.ts'
import { levelMark } from '../../src/layout/level-marks.ts'
import { roundTreeMark, treeMark } from '../../src/layout/tree-marks.ts'

const LEVELS: readonly LevelOrNone[] = [null, 'rookie', 'pro', 'master']

/** The lines of a drawing without their colours. */
function outlines(shape: Shape): string {
  switch (shape.kind) {
    case 'group':
      return shape.children.map(outlines).join('|')
    case 'path':
      return shape.d
    default:
      return shape.kind
  }
}

describe('level marks', () => {
  it('differ in shape, not only in colour', () => {
    expect(new Set(LEVELS.map((level) => outlines(levelMark(level)))).size).toBe(4)
  })

  it('are empty and dashed for unrated', () => {
    const { children } = levelMark(null)
    expect(children).toHaveLength(1)
    expect(children[0]).toMatchObject({ kind: 'circle', r: 19, stroke: 'line', dash: '3.2 2.6' })
  })

  it('scale the plant with the circle', () => {
    const [circle, plant] = levelMark('master', 9.5).children
    expect(circle).toMatchObject({ r: 9.5, fill: 'master-fill', stroke: 'master' })
    expect(plant).toMatchObject({ scale: 0.5 })
  })
})

describe('tree marks', () => {
  it('differ in shape for dormant, sprouting and planted', () => {
    const states = ['dormant', 'sprouting', 'planted'] as const
    expect(new Set(states.map((state) => outlines(treeMark(state)))).size).toBe(3)
    expect(new Set(states.map((state) => outlines(roundTreeMark(state)))).size).toBe(3)
  })
})
