import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOf, endOf, levelCounts, skillHistory } from '../../src/domain/history.ts'
import { LEVELS } from '../../src/domain/level.ts'
import { currentLevels, type Rating } from '../../src/domain/rating.ts'
import { rating } from '../builders.ts'

/** Noon of a day in November 2026, local time. */
const noon = (day: number) => new Date(2026, 10, day, 12).getTime()

describe('the history of a skill', () => {
  it('has every rating, the newest first, and says where the level stayed', () => {
    const ratings = [
      rating('a', 1, 'chat', 'rookie'),
      rating('b', 2, 'chat', 'pro'),
      rating('c', 3, 'chat', 'pro'),
      rating('d', 4, 'mail', 'pro'),
    ]
    const steps = skillHistory(ratings, 'home', 'chat')
    expect(steps.map((step) => [step.rating.id, step.isConfirmed])).toEqual([
      ['c', true],
      ['b', false],
      ['a', false],
    ])
  })

  it('says who recorded the same level at the same moment', () => {
    const ratings = [
      rating('a', 5000, 'chat', 'pro'),
      { ...rating('b', 5001, 'chat', 'pro'), by: 'Alex' },
    ]
    const [step, ...others] = skillHistory(ratings, 'home', 'chat')
    expect(step?.agreedWith).toEqual(['Alex'])
    expect(others).toEqual([])
  })

  it('keeps apart what somebody else recorded at another time or level', () => {
    const ratings = [
      rating('a', 5000, 'chat', 'pro'),
      { ...rating('b', 5000, 'chat', 'rookie'), by: 'Alex' },
      { ...rating('c', 9000, 'chat', 'pro'), by: 'Alex' },
    ]
    const steps = skillHistory(ratings, 'home', 'chat')
    expect(steps.map((step) => [step.rating.by, step.rating.level])).toEqual([
      ['Alex', 'pro'],
      ['self', 'pro'],
      ['Alex', 'rookie'],
    ])
    expect(steps.flatMap(({ agreedWith }) => agreedWith)).toEqual([])
  })
})

describe('the days of a tree', () => {
  const skills = new Set(['home/chat'])

  it('are those before today on which one of its skills was rated, each once', () => {
    const ratings = [
      rating('a', noon(9), 'chat', 'pro'),
      rating('b', noon(2), 'chat', 'rookie'),
      rating('c', noon(2) + 5, 'chat', null),
      rating('d', noon(3), 'other', 'pro'),
      { ...rating('e', noon(4), 'chat', 'pro'), by: 'Alex' },
      rating('f', noon(24), 'chat', 'pro'),
    ]
    expect(daysOf(ratings, [], skills, '2026-11-24')).toEqual(['2026-11-02', '2026-11-09'])
  })

  it('and those on which a review was finished', () => {
    const review = { id: 'r', by: 'self', at: noon(5), tree: 'home', name: 'Autumn', began: 1 }
    expect(daysOf([], [review], skills, '2026-11-24')).toEqual(['2026-11-05'])
  })

  it('end at their last millisecond', () => {
    expect(endOf('2026-11-30')).toBe(new Date(2026, 11, 1).getTime() - 1)
  })
})

describe('the counts of levels', () => {
  it('are at every moment what the ratings up to then say', () => {
    const at = fc.integer({ min: 0, max: 20 })
    const ratings = fc.uniqueArray(
      fc.record<Rating>({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        by: fc.constantFrom('self', 'Alex'),
        at,
        tree: fc.constantFrom('home', 'other'),
        skill: fc.constantFrom('a', 'b', 'c', 'd'),
        level: fc.constantFrom(null, ...LEVELS),
      }),
      { selector: ({ id }) => id },
    )
    const skills = new Set(['home/a', 'home/b', 'home/c'])
    fc.assert(
      fc.property(ratings, fc.array(at), (all, unsorted) => {
        const moments = unsorted.toSorted((a, b) => a - b)
        const counts = levelCounts(all, skills, moments)
        const expected = moments.map((moment) => {
          const levels = currentLevels(all.filter((each) => each.at <= moment))
          const known = [...levels].filter(([key]) => skills.has(key)).map(([, level]) => level)
          const count = (level: string) => known.filter((each) => each === level).length
          return { rookie: count('rookie'), pro: count('pro'), master: count('master') }
        })
        expect(counts).toEqual(expected)
      }),
    )
  })
})
