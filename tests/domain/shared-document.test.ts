import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/domain/evidence.ts'
import { closedGoals, type Goal } from '../../src/domain/goal.ts'
import { joinRecords, NO_RECORDS, type Records } from '../../src/domain/records.ts'
import { partsOf, sharedRecords } from '../../src/domain/shared-document.ts'
import type { View } from '../../src/domain/view.ts'
import { rating } from '../builders.ts'

const goal: Goal = {
  id: 'g',
  by: 'self',
  at: 1,
  kind: 'grow',
  tree: 'home',
  skill: 'chat',
  aim: 'Four of five.',
  due: '2026-12-31',
  reason: 'secret reason',
  practice: 'secret practice',
  weekly: 'secret weekly',
}
const note: Evidence = { id: 'e', by: 'self', at: 1, on: '2026-11-01', note: 'secret evidence' }
const view: View = {
  id: 'v',
  by: 'Kim',
  at: 3,
  review: 'r',
  tree: 'home',
  skill: 'chat',
  level: 'pro',
}
const records: Records = {
  ...NO_RECORDS,
  ratings: [rating('a', 1, 'chat', 'pro'), { ...rating('b', 1, 'lead', 'pro'), tree: 'other' }],
  goals: [goal],
  outcomes: [{ id: 'o', by: 'self', at: 2, goal: 'g', result: 'met', note: 'secret note' }],
  evidence: [
    note,
    { ...note, id: 'x', note: 'taken back' },
    { ...note, id: 'y', note: 'taken back', replaces: 'x', withdrawn: true },
  ],
  reviews: [{ id: 'r', by: 'self', at: 2, tree: 'home', name: 'Spring', began: 1 }],
  views: [view, { ...view, id: 'w', by: 'self', review: 'of-another-person' }],
  settings: [
    { name: 'theme', value: 'dark' },
    { name: 'person-name', value: 'Robin' },
  ],
}

describe('what a picture carries', () => {
  it('leaves out all private notes, and keeps the rest of the goals', () => {
    const shared = sharedRecords(records, false)
    expect(JSON.stringify(shared)).not.toMatch(/secret|taken back/)
    expect(shared.goals).toEqual([
      { ...goal, id: '~g', shortens: 'g', reason: '', practice: '', weekly: '' },
    ])
    expect(shared.outcomes).toEqual([
      { id: '~o', shortens: 'o', by: 'self', at: 2, goal: 'g', result: 'met', note: '' },
    ])
    expect(shared.ratings).toEqual(records.ratings)
  })

  it('keeps a goal without private text as it is', () => {
    const plain = { ...goal, reason: '', practice: '', weekly: '' }
    expect(sharedRecords({ ...NO_RECORDS, goals: [plain] }, false).goals).toEqual([plain])
  })

  it('shows a goal in a grove that has it from the picture alone, and in full after a backup', () => {
    const fromPicture = joinRecords(NO_RECORDS, sharedRecords(records, false))
    expect(closedGoals(fromPicture.goals, fromPicture.outcomes)).toEqual([
      {
        goal: { ...goal, shortens: 'g', reason: '', practice: '', weekly: '' },
        outcome: { ...records.outcomes[0], shortens: 'o', note: '' },
      },
    ])
    const both = joinRecords(fromPicture, records)
    expect(closedGoals(both.goals, both.outcomes)).toEqual([{ goal, outcome: records.outcomes[0] }])
  })

  it('adds nothing to a grove that has all of it in full', () => {
    expect(joinRecords(records, sharedRecords(records, false))).toEqual(records)
  })

  it('carries the full goals and no copies where a grove has both', () => {
    const both = joinRecords(sharedRecords(records, false), records)
    expect(sharedRecords(both, true).goals).toEqual([goal])
    expect(sharedRecords(both, false).goals).toHaveLength(1)
  })

  it('takes the notes along when asked, but never what was taken back', () => {
    const shared = sharedRecords(records, true)
    expect(shared.evidence).toEqual([note])
    expect(shared.goals).toEqual([goal])
    expect(JSON.stringify(shared)).not.toContain('taken back')
  })

  it('keeps the lead’s views of the person, and not the person’s of somebody else', () => {
    expect(sharedRecords(records, false).views).toEqual([view])
  })

  it('has no choice of the app but the name', () => {
    expect(sharedRecords(records, true).settings).toEqual([{ name: 'person-name', value: 'Robin' }])
  })

  it('is counted by kind, ratings of the tree apart', () => {
    expect(partsOf(sharedRecords(records, false), 'home')).toEqual({
      ratingsHere: 1,
      ratingsElsewhere: 1,
      marks: 0,
      plantings: 0,
      notForMe: 0,
      goals: 1,
      outcomes: 1,
      evidence: 0,
      reviews: 1,
      views: 1,
      trees: 0,
      edits: 0,
      names: 1,
    })
  })
})
