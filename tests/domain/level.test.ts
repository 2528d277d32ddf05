import { describe, expect, it } from 'vitest'
import { atLeast, nextLevel, rank } from '../../src/domain/level.ts'
import { levelForKey } from '../../src/domain/level-keys.ts'

describe('levels', () => {
  it('rise from unrated over rookie and pro to master', () => {
    expect([nextLevel(null), nextLevel('rookie'), nextLevel('pro'), nextLevel('master')]).toEqual([
      'rookie',
      'pro',
      'master',
      null,
    ])
  })

  it('tell unrated from rookie', () => {
    expect(atLeast(null, 'rookie')).toBe(false)
    expect([rank(null), rank('rookie')]).toEqual([0, 1])
  })

  it('include every higher level', () => {
    expect(atLeast('master', 'pro')).toBe(true)
    expect(atLeast('pro', 'pro')).toBe(true)
    expect(atLeast('rookie', 'pro')).toBe(false)
  })
})

describe('rating keys', () => {
  const press = (key: string, held: { ctrlKey?: boolean; metaKey?: boolean } = {}) =>
    levelForKey({ key, ctrlKey: false, metaKey: false, altKey: false, ...held })

  it('are 1, 2 and 3, and 0 to clear', () => {
    expect(['1', '2', '3', '0'].map((key) => press(key))).toEqual(['rookie', 'pro', 'master', null])
  })

  it('leave all other keys and combinations alone', () => {
    expect(['4', 'a', 'Enter', ''].map((key) => press(key))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(press('0', { ctrlKey: true })).toBeUndefined()
    expect(press('1', { metaKey: true })).toBeUndefined()
  })
})
