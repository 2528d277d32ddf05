import { describe, expect, it } from 'vitest'
import { changeKind, changesBetween } from '../../src/domain/change.ts'
import type { LevelOrNone } from '../../src/domain/level.ts'
import { levels } from '../builders.ts'

const kindOf = (from: LevelOrNone, to: LevelOrNone) => changeKind({ skill: 'chat', from, to })

describe('a change', () => {
  it('is new, risen, lowered or cleared', () => {
    expect(kindOf(null, 'rookie')).toBe('new')
    expect(kindOf('rookie', 'master')).toBe('risen')
    expect(kindOf('master', 'pro')).toBe('lowered')
    expect(kindOf('pro', null)).toBe('cleared')
  })

  it('is listed where levels differ, in the order of the skills', () => {
    const before = levels('home', { chat: 'rookie', mail: 'pro', calls: 'pro' })
    const after = levels('home', { chat: 'pro', mail: 'pro', bugs: 'rookie' })
    expect(changesBetween(before, after, 'home', ['bugs', 'calls', 'chat', 'mail'])).toEqual([
      { skill: 'bugs', from: null, to: 'rookie' },
      { skill: 'calls', from: 'pro', to: null },
      { skill: 'chat', from: 'rookie', to: 'pro' },
    ])
  })
})
