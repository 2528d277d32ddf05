import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelCounts, momentsOf, skillHistory } from '../../src/domain/history.ts'
import { LEVELS } from '../../src/domain/level.ts'
import { LATEST } from '../../src/domain/event.ts'
import { currentLevels, type Rating } from '../../src/domain/rating.ts'
import type { Review } from '../../src/domain/review.ts'
import { rating } from '../builders.ts'

const review = (name: string, at: number): Review => {
  return { id: `${name} at ${String(at)}`, by: 'self', at, tree: 'home', name, began: 1 }
}

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

  it('knows a look at what was unrated from a rating that was cleared', () => {
    const ratings = [
      rating('a', 1, 'chat', null),
      rating('b', 2, 'chat', 'pro'),
      rating('c', 3, 'chat', null),
      rating('d', 4, 'chat', null),
    ]
    const steps = skillHistory(ratings, 'home', 'chat')
    expect(steps.map((step) => [step.rating.id, step.isConfirmed])).toEqual([
      ['d', true],
      ['c', false],
      ['b', false],
      ['a', true],
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

describe('the moments of a tree', () => {
  const skills = new Set(['home/chat'])
  const today = '2026-11-24'
  const summary = (ratings: readonly Rating[], reviews: readonly Review[]) =>
    momentsOf(ratings, reviews, skills, today).map(({ day, end, reviews: [review], isLater }) => [
      day,
      end,
      ...(review ? [review.name] : []),
      ...(isLater ? ['later'] : []),
    ])
  const now = [today, LATEST]

  it('are the ends of days on which one of its skills was rated, each once, and now', () => {
    const ratings = [
      rating('a', noon(9), 'chat', 'pro'),
      rating('b', noon(2), 'chat', 'rookie'),
      rating('c', noon(2) + 5, 'chat', null),
      rating('d', noon(3), 'other', 'pro'),
      { ...rating('e', noon(4), 'chat', 'pro'), by: 'Alex' },
      rating('f', noon(24), 'chat', 'pro'),
    ]
    expect(summary(ratings, [])).toEqual([
      ['2026-11-02', new Date(2026, 10, 3).getTime() - 1],
      ['2026-11-09', new Date(2026, 10, 10).getTime() - 1],
      now,
    ])
  })

  it('and each review, at the moment it was finished', () => {
    const ratings = [rating('a', noon(5) - 9, 'chat', 'pro')]
    expect(summary(ratings, [review('Autumn', noon(5))])).toEqual([
      ['2026-11-05', noon(5), 'Autumn'],
      now,
    ])
  })

  it('and the end of the day of a review when something was rated after it', () => {
    const ratings = [rating('a', noon(5) + 9, 'chat', 'pro')]
    const reviews = [review('Second', noon(5) + 1), review('First', noon(5))]
    expect(summary(ratings, reviews)).toEqual([
      ['2026-11-05', noon(5), 'First'],
      ['2026-11-05', noon(5) + 1, 'Second'],
      ['2026-11-05', new Date(2026, 10, 6).getTime() - 1, 'later'],
      now,
    ])
  })

  it('are now alone for a review of today that nothing was rated after', () => {
    const finished = review('Autumn', noon(24))
    expect(summary([], [finished])).toEqual([[today, LATEST, 'Autumn']])
    expect(summary([rating('a', noon(24) + 9, 'chat', 'pro')], [finished])).toEqual([
      [today, noon(24), 'Autumn'],
      now,
    ])
  })

  it('are in order, each of them once, whatever was rated and reviewed', () => {
    const at = fc.integer({ min: noon(20), max: noon(26) })
    const ratings = fc.array(at.map((each) => rating(String(each), each, 'chat', 'pro')))
    fc.assert(
      fc.property(ratings, fc.array(at), (all, finished) => {
        const reviews = finished.map((each) => review('One', each))
        const moments = momentsOf(all, reviews, skills, today)
        const ends = moments.map(({ end }) => end)
        expect(ends).toEqual([...new Set(ends)].toSorted((a, b) => a - b))
        expect(ends.at(-1)).toBe(LATEST)
        expect(moments.flatMap((moment) => moment.reviews)).toHaveLength(reviews.length)
      }),
    )
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
