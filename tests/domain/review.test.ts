import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SELF } from '../../src/domain/event.ts'
import { LEVELS } from '../../src/domain/level.ts'
import { currentLevels, type Rating } from '../../src/domain/rating.ts'
import { joinRecords, NO_RECORDS } from '../../src/domain/records.ts'
import {
  levelsAt,
  levelsIn,
  lookedAtIn,
  ratedIn,
  readOpenReview,
  type Review,
  reviewsOf,
  seasonOf,
  walkOf,
} from '../../src/domain/review.ts'
import { levels, rating, skill, tree } from '../builders.ts'

const canopy = { id: 'adapt', name: 'adapt', description: '', home: 'home', behaviours: [] }
const away = tree('away', [skill('late', 'Two'), skill('early', 'One')], {
  tiers: [
    { id: 'One', name: 'One', description: '' },
    { id: 'Two', name: 'Two', description: '' },
  ],
  overarching: canopy,
})

function review(id: string, at: number, more: Partial<Review> = {}): Review {
  return { id, at, by: SELF, tree: 'home', name: id, began: at - 5, ...more }
}

describe('the walk of a review', () => {
  it('goes tier by tier and takes the overarching skill last', () => {
    expect(walkOf(away).map(({ id }) => id)).toEqual(['early', 'late', 'adapt'])
  })

  it('rates the overarching skill in the tree that it is at home in', () => {
    expect(ratedIn(away, 'adapt')).toBe('home')
    expect(ratedIn(away, 'early')).toBe('away')
    expect(levelsIn(levels('home', { adapt: 'pro' }), away).get('away/adapt')).toBe('pro')
  })

  it('counts each look from its begin to its end, be the level what it was', () => {
    const ratings = [
      rating('a', 1, 'adapt', 'pro'),
      { ...rating('b', 1, 'early', 'pro'), tree: 'away' },
      { ...rating('c', 5, 'early', 'pro'), tree: 'away' },
      rating('d', 6, 'adapt', null),
      { ...rating('e', 7, 'late', 'pro'), tree: 'away', by: 'Robin' },
      { ...rating('f', 9, 'late', 'pro'), tree: 'away' },
    ]
    expect([...lookedAtIn(ratings, away, 5, 8)]).toEqual(['early', 'adapt'])
    expect(lookedAtIn(ratings, away, 7, 8).size).toBe(0)
  })
})

describe('reviews', () => {
  it('are listed for one tree and one person, the latest first', () => {
    const others = [review('x', 3, { tree: 'away' }), review('y', 4, { by: 'Robin' })]
    const all = [review('one', 1), review('two', 2), ...others]
    expect(reviewsOf(all, 'home').map(({ id }) => id)).toEqual(['two', 'one'])
  })

  it('say what the ratings of their day said', () => {
    const ratings = [rating('a', 1, 'chat', 'rookie'), rating('b', 3, 'chat', 'master')]
    expect(levelsAt(ratings, 2).get('home/chat')).toBe('rookie')
    expect(levelsAt(ratings, 3).get('home/chat')).toBe('master')
    expect(levelsAt(ratings, 0).size).toBe(0)
  })

  const someRatings = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      by: fc.constantFrom(SELF, 'Robin'),
      at: fc.integer({ min: 0, max: 50 }),
      tree: fc.constant('home'),
      skill: fc.constantFrom('a', 'b', 'c'),
      level: fc.constantFrom(...LEVELS, null),
    }),
    { selector: ({ id }) => id },
  )
  const records = (ratings: readonly Rating[]) => ({ ...NO_RECORDS, ratings })

  it('stay what they were, whatever is rated or agreed after them', () => {
    fc.assert(
      fc.property(someRatings, someRatings, (before, after) => {
        const later = after.map((each) => ({ ...each, id: `later-${each.id}`, at: each.at + 51 }))
        expect(levelsAt([...before, ...later], 50)).toEqual(currentLevels(before))
      }),
    )
  })

  it('lose nothing when records join: every rating of either side is still there', () => {
    fc.assert(
      fc.property(someRatings, someRatings, (own, other) => {
        const { ratings } = joinRecords(records(own), records(other))
        expect(ratings.slice(0, own.length)).toEqual(own)
        const ids = new Set(ratings.map(({ id }) => id))
        expect(other.every(({ id }) => ids.has(id))).toBe(true)
        // Nobody else's rating speaks for the person.
        const foreign = other.map((each) => ({ ...each, by: 'Robin' }))
        const joined = joinRecords(records(own), records(foreign))
        expect(currentLevels(joined.ratings)).toEqual(currentLevels(own))
      }),
    )
  })
})

describe('a review under way', () => {
  it('is read from its setting', () => {
    const text = '{"began":7,"name":"Autumn 2026"}'
    expect(readOpenReview(text)).toEqual({ began: 7, name: 'Autumn 2026' })
  })

  it.each([undefined, '', 'null', '[', '{"began":"7","name":"x"}', '{"began":7}', '7'])(
    'is none where the setting says %j',
    (text) => {
      expect(readOpenReview(text)).toBeUndefined()
    },
  )
})

it.each([
  [new Date(2026, 10, 24), 'autumn', 2026],
  [new Date(2026, 11, 1), 'winter', 2027],
  [new Date(2027, 1, 28), 'winter', 2027],
  [new Date(2027, 2, 1), 'spring', 2027],
  [new Date(2027, 7, 31), 'summer', 2027],
])('the season of %s is %s %i', (day, season, year) => {
  expect(seasonOf(day)).toEqual({ season, year })
})
