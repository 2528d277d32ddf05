import { describe, expect, it } from 'vitest'
import { markedBehaviours } from '../../src/domain/mark.ts'

describe('behaviours of the overarching skill', () => {
  const mark = { by: 'self', tree: 'home', skill: 'adaptability' }

  it('carry a mark from the newest event on', () => {
    const marks = [
      { ...mark, id: '2', at: 2, behaviour: 'brave', shown: true },
      { ...mark, id: '1', at: 1, behaviour: 'brave', shown: false },
      { ...mark, id: '3', at: 3, behaviour: 'calm', shown: true },
      { ...mark, id: '4', at: 4, behaviour: 'calm', shown: false },
    ]
    expect(markedBehaviours(marks, 'home', 'adaptability')).toEqual(new Set(['brave']))
  })

  it('are those of one skill only', () => {
    const other = { ...mark, id: '1', at: 1, behaviour: 'brave', shown: true, skill: 'other' }
    expect(markedBehaviours([other], 'home', 'adaptability')).toEqual(new Set())
  })
})
