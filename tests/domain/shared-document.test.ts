import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/domain/evidence.ts'
import type { Goal } from '../../src/domain/goal.ts'
import { NO_RECORDS, type Records } from '../../src/domain/records.ts'
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
    expect(shared.goals).toEqual([{ ...goal, reason: '', practice: '', weekly: '' }])
    expect(shared.ratings).toEqual(records.ratings)
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
      names: 1,
    })
  })
})
