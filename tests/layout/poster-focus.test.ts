import { describe, expect, it } from 'vitest'
import { posterFocus } from '../../src/layout/poster-focus.ts'
import { texts } from './texts.ts'

const entry = {
  place: '1',
  name: 'Live chat',
  aim: 'Four of five.',
  due: 'On Monday.',
  reason: 'Two launches come.',
  next: '',
}

describe('the skills in focus on the poster', () => {
  it('stand under the tree with number, reason and what is next', () => {
    const { shapes, height } = posterFocus({ focus: [entry], direction: 'ltr' }, 600)
    expect(shapes.flatMap(texts).map(({ text }) => text)).toEqual([
      '1',
      'Live chat',
      'Four of five.',
      'On Monday.',
      'Two launches come.',
    ])
    expect(height).toBeGreaterThan(50)
  })

  it('take no room when there are none', () => {
    expect(posterFocus({ direction: 'ltr' }, 600)).toEqual({ height: 0, shapes: [], boxes: [] })
  })
})
