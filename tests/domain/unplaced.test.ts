import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/domain/evidence.ts'
import type { Goal } from '../../src/domain/goal.ts'
import type { Rating } from '../../src/domain/rating.ts'
import { NO_RECORDS, type Records } from '../../src/domain/records.ts'
import type { Tree } from '../../src/domain/tree.ts'
import { given, unplacedIn } from '../../src/domain/unplaced.ts'
import { header, rating, skill, tree } from '../builders.ts'

const home: Tree = tree('home', [skill('chat', 'I')], {
  overarching: { id: 'whole', name: 'Whole', description: '', home: 'far', behaviours: [] },
})
const trees = new Map([['home', home]])
const by = 'self'
const note: Evidence = {
  id: 'e',
  by,
  at: 9,
  tree: 'home',
  skill: 'gone',
  on: '2026-11-02',
  note: 'Did.',
}
const goal: Goal = {
  id: 'g',
  by,
  at: 9,
  kind: 'grow',
  tree: 'home',
  skill: 'gone',
  aim: 'Grow.',
  due: '2026-12-31',
  reason: '',
  practice: '',
  weekly: '',
}

function found(records: Partial<Records>, headers = [header('home')]) {
  return unplacedIn({ ...NO_RECORDS, ...records }, headers, trees)
}

const old = [rating('b', 2, 'gone', 'pro'), rating('a', 1, 'gone', 'rookie')]

describe('what is unplaced', () => {
  it('is what a person has for a skill that its tree does not have', () => {
    expect(found({ ratings: [...old, rating('c', 3, 'chat', 'pro')] })).toEqual([
      { tree: 'home', skill: 'gone', ratings: old.toReversed(), evidence: [], goals: [], marks: 0 },
    ])
    expect(found({ evidence: [note] })).toMatchObject([{ skill: 'gone', evidence: [note] }])
    expect(found({ goals: [goal] })).toMatchObject([{ skill: 'gone', goals: [goal] }])
    const mark = { id: 'm', by, at: 1, tree: 'home', skill: 'gone', behaviour: 'b', shown: true }
    expect(found({ marks: [mark] })).toMatchObject([{ skill: 'gone', marks: 1 }])
  })

  it('is what a person has for a tree that is not there, and not for one that is not loaded', () => {
    const ratings: readonly Rating[] = [{ ...rating('a', 1, 'chat', 'pro'), tree: 'lost' }]
    expect(found({ ratings })).toMatchObject([{ tree: 'lost', skill: 'chat' }])
    expect(found({ ratings }, [header('home'), header('lost')])).toEqual([])
  })

  it('is nothing for the overarching skill, which is rated in another tree', () => {
    expect(found({ ratings: [{ ...rating('a', 1, 'whole', 'pro'), tree: 'far' }] })).toEqual([])
  })

  it('is placed when it was given to another skill, and stays stored', () => {
    const all = { ratings: old, evidence: [note], goals: [goal] }
    const [unplaced] = found(all)
    if (!unplaced) throw new Error('nothing is unplaced')
    let ids = 0
    const more = given(unplaced, { tree: 'home', skill: 'chat' }, () => `new-${String((ids += 1))}`)
    expect(more.ratings).toEqual([
      { ...rating('new-1', 1, 'chat', 'rookie'), copies: 'a' },
      { ...rating('new-2', 2, 'chat', 'pro'), copies: 'b' },
    ])
    expect(more.evidence).toEqual([{ ...note, id: 'new-3', at: 10, skill: 'chat', replaces: 'e' }])
    expect(more.goals).toMatchObject([{ id: 'new-4', skill: 'chat', aim: 'Grow.', replaces: 'g' }])
    const next = {
      ratings: [...old, ...more.ratings],
      evidence: [note, ...more.evidence],
      goals: [goal, ...more.goals],
    }
    expect(found(next)).toEqual([])
    const later = rating('c', 5, 'gone', 'master')
    expect(found({ ...next, ratings: [...next.ratings, later] })).toMatchObject([
      { ratings: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] },
    ])
  })

  it('is not what another skill was rated at the same moment', () => {
    const ratings = [rating('a', 1, 'gone', 'pro'), rating('b', 1, 'chat', 'pro')]
    expect(found({ ratings })).toMatchObject([{ skill: 'gone', ratings: [{ id: 'a' }] }])
  })

  it('is only the copy when the skill that it was given to is gone, too', () => {
    const copy: Rating = { ...rating('b', 1, 'also-gone', 'pro'), copies: 'a' }
    expect(found({ ratings: [rating('a', 1, 'gone', 'pro'), copy] })).toMatchObject([
      { skill: 'also-gone', ratings: [{ id: 'b' }] },
    ])
  })
})
