import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVELS } from '../../src/domain/level.ts'
import {
  changesSince,
  fittingComparison,
  treeHistory,
} from '../../src/features/history/tree-history.ts'
import { rating } from '../builders.ts'
import { home } from './render-app.tsx'

const HOUR = 3_600_000
/** The start of a day in November 2026, local time. */
const start = (day: number) => new Date(2026, 10, day).getTime()

const review = (name: string, at: number) => {
  return { id: name, by: 'self', at, tree: 'home', name, began: at }
}

/** What differs at each stop from what it is compared with at first. */
function changesByStop(history: ReturnType<typeof treeHistory>) {
  return history.stops.map(({ reviews }, index) => [
    reviews[0]?.name ?? '',
    ...changesSince(history, index, fittingComparison(history, index)).map(
      ({ change }) => `${change.skill} ${change.to ?? 'unrated'}`,
    ),
  ])
}

describe('the history of a tree', () => {
  it('keeps a review apart from what a talk changed on the same day', () => {
    const ratings = [
      rating('a', start(2) + HOUR, 'rest', 'rookie'),
      rating('b', start(5) + HOUR, 'rest', 'master'),
      rating('c', start(5) + 3 * HOUR, 'rest', 'pro'),
    ]
    const reviews = [review('Spring', start(2) + 2 * HOUR), review('Summer', start(5) + 2 * HOUR)]
    const history = treeHistory(home, ratings, reviews, '2026-11-05')
    expect(changesByStop(history)).toEqual([
      ['Spring'],
      ['Summer', 'rest master'],
      ['', 'rest pro'],
    ])
  })

  it('has for every review a stop that shows what it said', () => {
    const at = fc.integer({ min: start(2), max: start(6) })
    const level = fc.constantFrom(null, ...LEVELS)
    const ratings = fc
      .array(fc.tuple(at, fc.constantFrom('rest', 'empathy', 'calls'), level))
      .map((all) => all.map(([when, skill, to], index) => rating(String(index), when, skill, to)))
    const reviews = fc
      .uniqueArray(at, { minLength: 1 })
      .map((all) => all.map((when) => review(String(when), when)))
    fc.assert(
      fc.property(ratings, reviews, (rated, finished) => {
        const history = treeHistory(home, rated, finished, '2026-11-05')
        for (const each of finished) {
          const stop = history.stops.findIndex((known) => known.reviews.includes(each))
          const changes = changesSince(history, stop, { kind: 'review', review: each })
          expect(stop).toBeGreaterThanOrEqual(0)
          expect(changes).toEqual([])
        }
      }),
    )
  })
})
