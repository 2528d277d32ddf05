import { describe, expect, it } from 'vitest'
import { closedGoals, focusGoals, type Goal, openGoals } from '../../src/domain/goal.ts'

function goal(id: string, at: number, more: Partial<Goal> = {}): Goal {
  const words = { aim: 'Four of five.', due: '2026-12-31', reason: '', practice: '', weekly: '' }
  return { id, at, by: 'self', kind: 'grow', tree: 'home', skill: id, ...words, ...more }
}

function outcome(goalId: string, at: number, result: 'met' | 'not-yet') {
  return { id: `o${String(at)}`, by: 'self', at, goal: goalId, result, note: '' }
}

const ids = (goals: readonly Goal[]) => goals.map(({ id }) => id)

describe('goals', () => {
  it('are under way until they are looked back at', () => {
    const goals = [goal('a', 1), goal('b', 2)]
    expect(ids(openGoals(goals, []))).toEqual(['a', 'b'])
    expect(ids(openGoals(goals, [outcome('a', 3, 'not-yet')]))).toEqual(['b'])
  })

  it('keep their place when a new version takes the place of the old', () => {
    const goals = [goal('a', 1), goal('b', 2), goal('a2', 3, { replaces: 'a' })]
    expect(ids(openGoals(goals, []))).toEqual(['a2', 'b'])
  })

  it('may even replace each other in a ring, or one that is not there', () => {
    const ring = [goal('a', 1, { replaces: 'b' }), goal('b', 2, { replaces: 'a' })]
    expect(ids(openGoals(ring, []))).toEqual([])
    expect(ids(openGoals([goal('c', 1, { replaces: 'gone' })], []))).toEqual(['c'])
  })

  it('that were changed on one device and looked back at on another stay looked back at', () => {
    const goals = [goal('a', 1), goal('a2', 3, { replaces: 'a' })]
    expect(ids(openGoals(goals, [outcome('a', 4, 'met')]))).toEqual([])
    expect(ids(openGoals(goals, [outcome('a', 2, 'met')]))).toEqual(['a2'])
  })

  it('put a skill in focus, unless they are about sharing', () => {
    expect(ids(focusGoals([goal('a', 1), goal('s', 2, { kind: 'share' })], []))).toEqual(['a'])
  })

  it('that were looked back at show the newest look, the latest first', () => {
    const goals = [goal('a', 1), goal('b', 2)]
    const outcomes = [outcome('a', 5, 'met'), outcome('b', 4, 'met'), outcome('a', 3, 'not-yet')]
    expect(closedGoals(goals, outcomes).map((each) => [each.goal.id, each.outcome.result])).toEqual(
      [
        ['a', 'met'],
        ['b', 'met'],
      ],
    )
  })
})
