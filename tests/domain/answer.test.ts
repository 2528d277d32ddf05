import { describe, expect, it } from 'vitest'
import {
  answerableReviews,
  answeredReview,
  answerOf,
  awaitsAnswer,
  foreignAnswers,
  isAnswer,
} from '../../src/domain/answer.ts'
import { SELF } from '../../src/domain/event.ts'
import { NO_RECORDS, type Records } from '../../src/domain/records.ts'
import type { Review } from '../../src/domain/review.ts'
import type { View } from '../../src/domain/view.ts'

const spring: Review = { id: 'spring', by: SELF, at: 5, tree: 'home', name: 'Spring', began: 1 }

function view(id: string, at: number, level: View['level'], more: Partial<View> = {}): View {
  return { id, by: SELF, at, review: 'spring', tree: 'home', skill: 'chat', level, ...more }
}

function records(more: Partial<Records>): Records {
  return { ...NO_RECORDS, ...more }
}

describe('the answer of a lead', () => {
  it('holds the newest view of each skill of the review, by the lead’s name', () => {
    const views = [
      view('a', 1, 'rookie'),
      view('b', 2, 'pro'),
      view('c', 3, null, { skill: 'calls' }),
      view('d', 4, 'pro', { review: 'autumn' }),
      view('e', 5, 'master', { by: 'Ash' }),
    ]
    expect(answerOf(views, 'spring', 'Sam')).toEqual([
      { ...view('answer-Sam-b', 2, 'pro'), by: 'Sam' },
      { ...view('answer-Sam-c', 3, null, { skill: 'calls' }), by: 'Sam' },
    ])
  })

  it('is the same each time it is saved, so that adding it twice changes nothing', () => {
    const views = [view('a', 1, 'rookie')]
    expect(answerOf(views, 'spring', 'Sam')).toEqual(answerOf(views, 'spring', 'Sam'))
  })

  it('is told apart from a backup that has answers in it', () => {
    const answer = { views: [view('a', 1, 'pro', { by: 'Sam' })] }
    expect(isAnswer(records(answer))).toBe(true)
    expect(isAnswer(records({ ...answer, reviews: [spring] }))).toBe(false)
    expect(isAnswer(records({ views: [view('a', 1, 'pro')] }))).toBe(false)
    expect(isAnswer(NO_RECORDS)).toBe(false)
  })

  it('names the review it is to', () => {
    expect(answeredReview(records({ views: [view('a', 1, 'pro', { by: 'Sam' })] }))).toBe('spring')
    expect(answeredReview(records({ views: [view('a', 1, 'pro')] }))).toBeUndefined()
  })
})

describe('an answer to somebody else’s review', () => {
  const sam = view('a', 1, 'pro', { by: 'Sam' })
  const samToo = view('b', 2, 'pro', { by: 'Sam', skill: 'calls' })

  it('is found, once for each review and lead', () => {
    expect(foreignAnswers(records({ views: [sam, samToo] }), NO_RECORDS)).toEqual([sam])
  })

  it('is none where the review is the person’s, or comes in the same file', () => {
    const own = records({ reviews: [spring] })
    expect(foreignAnswers(records({ views: [sam] }), own)).toEqual([])
    expect(foreignAnswers(records({ views: [sam], reviews: [spring] }), NO_RECORDS)).toEqual([])
  })

  it('is none in the lead’s own backup, where views are by self', () => {
    expect(foreignAnswers(records({ views: [view('a', 1, 'pro')] }), NO_RECORDS)).toEqual([])
  })
})

describe('what a lead can answer in a file', () => {
  const autumn = { ...spring, id: 'autumn', at: 9 }

  it('is each review of the person whose file it is, the latest first', () => {
    const foreign = { ...spring, id: 'winter', at: 12, by: 'Ash' }
    const other = { ...spring, id: 'other', at: 7, tree: 'research' }
    const reviews = [spring, autumn, foreign, other]
    expect(answerableReviews(records({ reviews })).map(({ id }) => id)).toEqual([
      'autumn',
      'other',
      'spring',
    ])
    expect(answerableReviews(NO_RECORDS)).toEqual([])
  })

  it('waits for an answer where the latest review has none', () => {
    const toSpring = view('a', 6, 'pro', { by: 'Sam' })
    const toAutumn = view('b', 10, 'pro', { by: 'Sam', review: 'autumn' })
    expect(awaitsAnswer(records({ reviews: [spring, autumn], views: [toSpring] }))).toBe(true)
    expect(awaitsAnswer(records({ reviews: [spring, autumn], views: [toAutumn] }))).toBe(false)
    expect(awaitsAnswer(NO_RECORDS)).toBe(false)
  })
})
