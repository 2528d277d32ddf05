import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currentLevels, levelOf, type Rating } from '../../src/domain/rating.ts'
import { rating } from '../builders.ts'

describe('the current level', () => {
  it('is that of the newest rating', () => {
    const ratings = [rating('a', 1, 'chat', 'rookie'), rating('b', 2, 'chat', 'pro')]
    expect(levelOf(currentLevels(ratings), 'home', 'chat')).toBe('pro')
  })

  it('is decided by id between ratings of the same moment', () => {
    const ratings = [rating('b', 1, 'chat', 'master'), rating('a', 1, 'chat', 'rookie')]
    expect(levelOf(currentLevels(ratings), 'home', 'chat')).toBe('master')
  })

  it('is none again once the rating was cleared', () => {
    const ratings = [rating('a', 1, 'chat', 'pro'), rating('b', 2, 'chat', null)]
    expect(currentLevels(ratings)).toEqual(new Map())
  })

  it('keeps skills of the same id in different trees apart', () => {
    const ratings = [
      rating('a', 1, 'chat', 'pro'),
      { ...rating('b', 2, 'chat', 'rookie'), tree: 'other' },
    ]
    expect(currentLevels(ratings)).toEqual(
      new Map([
        ['home/chat', 'pro'],
        ['other/chat', 'rookie'],
      ]),
    )
  })

  it('is not touched by what a lead rated', () => {
    const ratings = [
      rating('a', 1, 'chat', 'pro'),
      { ...rating('b', 2, 'chat', 'rookie'), by: 'The lead' },
    ]
    expect(levelOf(currentLevels(ratings), 'home', 'chat')).toBe('pro')
  })

  it('depends on the set of ratings, not on their order or on how often one is there', () => {
    const skillIds = fc.constantFrom('chat', '__proto__', 'constructor')
    const level = fc.constantFrom('rookie', 'pro', 'master', null)
    const events = fc.uniqueArray(
      fc.record<Rating>({
        id: fc.string({ minLength: 1 }),
        by: fc.constant('self'),
        at: fc.integer({ min: 0, max: 3 }),
        tree: fc.constant('home'),
        skill: skillIds,
        level,
      }),
      { selector: (event) => event.id },
    )
    fc.assert(
      fc.property(
        events.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length }),
            fc.subarray(all),
          ),
        ),
        ([all, shuffled, again]) => {
          expect(currentLevels([...shuffled, ...again])).toEqual(currentLevels(all))
        },
      ),
    )
  })
})
