import { describe, expect, it } from 'vitest'
import { agendaOf } from '../../src/domain/agenda.ts'
import { growthSince } from '../../src/domain/growth-since.ts'
import type { Goal } from '../../src/domain/goal.ts'
import { NO_RECORDS, type Records } from '../../src/domain/records.ts'
import type { Review } from '../../src/domain/review.ts'
import { rating, skill, tree } from '../builders.ts'

const home = tree('home', [skill('chat', 'I'), skill('mail', 'I'), skill('calls', 'II')])

function review(id: string, at: number): Review {
  return { id, by: 'self', at, tree: 'home', name: id, began: at - 1 }
}

function goal(id: string, kind: Goal['kind']): Goal {
  const event = { id, by: 'self', at: 1, kind, tree: 'home', skill: 'chat' }
  return { ...event, aim: id, due: '2026-12-31', reason: '', practice: '', weekly: '' }
}

const records: Records = {
  ...NO_RECORDS,
  ratings: [
    rating('1', 1, 'chat', 'rookie'),
    rating('2', 20, 'chat', 'pro'),
    rating('3', 20, 'calls', 'master'),
  ],
  reviews: [review('Spring', 10), review('Autumn', 30)],
}

describe('what changed since the last review', () => {
  it('is nothing without a review', () => {
    expect(growthSince({ ...records, reviews: [] }, home)).toBeUndefined()
  })

  it('is seen from the last review that something changed since', () => {
    expect(growthSince(records, home)).toEqual({
      review: records.reviews[0],
      changes: [
        { skill: 'chat', from: 'rookie', to: 'pro' },
        { skill: 'calls', from: null, to: 'master' },
      ],
    })
    const ratings = [...records.ratings, rating('4', 40, 'mail', 'pro')]
    expect(growthSince({ ...records, ratings }, home)).toEqual({
      review: records.reviews[1],
      changes: [{ skill: 'mail', from: null, to: 'pro' }],
    })
  })

  it('names the last review when nothing ever changed', () => {
    expect(growthSince({ ...records, ratings: [] }, home)?.review.name).toBe('Autumn')
  })
})

describe('the agenda', () => {
  it('follows up on goals looked back at since, and lists those under way', () => {
    const looked = (id: string, at: number) => {
      return { id: `look-${id}`, by: 'self', at, goal: id, result: 'met' as const, note: '' }
    }
    const agenda = agendaOf(
      {
        ...records,
        goals: [goal('old', 'grow'), goal('done', 'grow'), goal('now', 'grow'), goal('s', 'share')],
        outcomes: [looked('old', 5), looked('done', 15)],
      },
      home,
    )
    expect(agenda.followUps.map((each) => each.goal.id)).toEqual(['done'])
    expect(agenda.focus.map(({ id }) => id)).toEqual(['now'])
    expect(agenda.sharing.map(({ id }) => id)).toEqual(['s'])
    expect(agenda.ripe.map(({ id }) => id)).toEqual(['calls'])
  })

  const lookBackAt = (id: string, at: number) => {
    return { id: `look-${id}`, by: 'self', at, goal: id, result: 'met' as const, note: '' }
  }
  const goals = [goal('winter', 'grow'), goal('summer', 'grow'), goal('late', 'grow')]
  const outcomes = [lookBackAt('winter', 5), lookBackAt('summer', 15), lookBackAt('late', 35)]

  it('follows up since the review before the latest, also when a level changed after that', () => {
    const ratings = [...records.ratings, rating('4', 40, 'mail', 'pro')]
    const agenda = agendaOf({ ...records, ratings, goals, outcomes }, home)
    expect(agenda.followUps.map((each) => each.goal.id)).toEqual(['late', 'summer'])
    expect(agenda.growth?.review.name).toBe('Spring')
  })

  it('follows up since the review before the latest, also when no level ever changed', () => {
    const agenda = agendaOf({ ...records, ratings: [], goals, outcomes }, home)
    expect(agenda.followUps.map((each) => each.goal.id)).toEqual(['late', 'summer'])
  })

  it('follows up on every goal at the first review, since no talk was before it', () => {
    const agenda = agendaOf({ ...records, reviews: [review('Spring', 10)], goals, outcomes }, home)
    expect(agenda.followUps.map((each) => each.goal.id)).toEqual(['late', 'summer', 'winter'])
  })

  it('names the differences that are still open', () => {
    const view = (id: string, at: string, level: 'rookie' | 'pro') => {
      return { id, by: 'Kim', at: 31, review: 'Autumn', tree: 'home', skill: at, level }
    }
    const views = [view('1', 'chat', 'rookie'), view('2', 'calls', 'pro'), view('3', 'mail', 'pro')]
    const settled = [
      { ...rating('5', 40, 'mail', 'pro'), by: 'Kim' },
      rating('6', 40, 'mail', 'pro'),
    ]
    const ratings = [...records.ratings, ...settled]
    expect(agendaOf({ ...records, ratings, views }, home).answer).toEqual({
      lead: 'Kim',
      differences: [
        { skill: 'chat', own: 'pro', lead: 'rookie' },
        { skill: 'calls', own: 'master', lead: 'pro' },
      ],
    })
    expect(agendaOf(records, home).answer).toBeUndefined()
    const earlier = views.map((each) => ({ ...each, review: 'Spring' }))
    expect(agendaOf({ ...records, ratings, views: earlier }, home).answer).toBeUndefined()
  })
})
