import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/domain/edit.ts'
import { NO_RECORDS, type Records } from '../../src/domain/records.ts'
import { recentlyRemoved } from '../../src/domain/removed.ts'
import type { WorkshopChange } from '../../src/domain/workshop.ts'
import { rating, tree } from '../builders.ts'

const DAY = 86_400_000
const REMOVED_AT = 1_000 * DAY

const kept = { id: 'e1', by: 'self', at: 10, on: '2026-11-02', note: 'Solved it.' }
const withdrawn = { ...kept, id: 'e2', at: REMOVED_AT, replaces: 'e1', withdrawn: true }
const removed: Records = { ...NO_RECORDS, evidence: [kept, withdrawn] }

function undone(of: readonly string[], records: Partial<Records>): Records {
  const undo = { id: 'u', by: 'self', at: REMOVED_AT, of, undone: true }
  return { ...NO_RECORDS, ...records, undos: [undo] }
}

describe('what was removed', () => {
  it('can be had back for 30 days, and not after', () => {
    const item = { kind: 'evidence', id: 'e2', at: REMOVED_AT, evidence: withdrawn }
    expect(recentlyRemoved(removed, REMOVED_AT)).toEqual([item])
    expect(recentlyRemoved(removed, REMOVED_AT + 30 * DAY - 1)).toEqual([item])
    expect(recentlyRemoved(removed, REMOVED_AT + 30 * DAY)).toEqual([])
  })

  it('is not there any more once it was put back', () => {
    const back = { ...kept, id: 'e3', at: REMOVED_AT + 1, replaces: 'e2' }
    expect(recentlyRemoved({ ...removed, evidence: [kept, withdrawn, back] }, REMOVED_AT)).toEqual(
      [],
    )
  })

  it('of somebody else’s is not the person’s to put back', () => {
    const theirs = [{ ...withdrawn, by: 'Kim' }]
    expect(recentlyRemoved({ ...NO_RECORDS, evidence: theirs }, REMOVED_AT)).toEqual([])
  })

  it('by undoing is there with the words that were written', () => {
    expect(recentlyRemoved(undone(['evidence/e1'], { evidence: [kept] }), REMOVED_AT)).toEqual([
      { kind: 'undone', id: 'u', at: REMOVED_AT, keys: ['evidence/e1'], words: 'Solved it.' },
    ])
  })

  it('by undoing a change is there with the words as they were changed', () => {
    const better = { ...kept, id: 'e2', note: 'Solved it in a day.', replaces: 'e1' }
    expect(
      recentlyRemoved(undone(['evidence/e2'], { evidence: [kept, better] }), REMOVED_AT),
    ).toMatchObject([{ keys: ['evidence/e2'], words: 'Solved it in a day.' }])
    const goal = { kind: 'grow' as const, tree: 'home', skill: 'chat', due: '2026-12-31' }
    const first = { ...goal, reason: '', practice: '', weekly: '', by: 'self', id: 'g1', at: 1 }
    const goals = [
      { ...first, aim: 'A chat.' },
      { ...first, id: 'g2', aim: 'Two chats.', replaces: 'g1' },
    ]
    expect(recentlyRemoved(undone(['goal/g2'], { goals }), REMOVED_AT)).toMatchObject([
      { keys: ['goal/g2'], words: 'Two chats.' },
    ])
  })

  it('by undoing a removal is not removed', () => {
    const records = undone(['evidence/e2'], { evidence: [kept, withdrawn] })
    expect(recentlyRemoved(records, REMOVED_AT)).toEqual([])
  })

  it('by undoing a file with one tree of one’s own is there with its name', () => {
    const records = undone(['tree/own'], { trees: [tree('own', [])] })
    expect(recentlyRemoved(records, REMOVED_AT)).toMatchObject([
      { keys: ['tree/own'], words: 'own' },
    ])
  })

  it('by undoing is not there where a click does it again', () => {
    const records = undone(['rating/a'], { ratings: [rating('a', 1, 'chat', 'pro')] })
    expect(recentlyRemoved(records, REMOVED_AT)).toEqual([])
  })

  it('by undoing a file is there as one', () => {
    const ratings = ['a', 'b', 'c'].map((id) => rating(id, 1, 'chat', 'pro'))
    const keys = ['rating/a', 'rating/b', 'rating/c']
    expect(recentlyRemoved(undone(keys, { ratings }), REMOVED_AT)).toEqual([
      { kind: 'undone', id: 'u', at: REMOVED_AT, keys, words: '' },
    ])
  })

  it('from a tree is its links, its seeds, and all changes by going back to the original', () => {
    const edit = (id: string, change: Change) => {
      return { id, by: 'self', at: REMOVED_AT, tree: 'home', changes: [change] }
    }
    const edits = [
      edit('a', { kind: 'disconnect', skill: 'calls', buildsOn: 'chat' }),
      edit('b', { kind: 'remove-seed', seed: { tree: 'far', skill: 'voice' } }),
      edit('c', { kind: 'restore' }),
    ]
    const names = new Map([
      ['home', 'Support'],
      ['home/calls', 'Calls'],
      ['home/chat', 'Chat'],
      ['far/voice', 'Voice'],
    ])
    expect(recentlyRemoved({ ...NO_RECORDS, edits }, REMOVED_AT, names)).toMatchObject([
      { of: 'link', words: 'Chat – Calls', keys: ['edit/a'] },
      { of: 'seed', words: 'Voice', keys: ['edit/b'] },
      { of: 'restore', words: 'Support', keys: ['edit/c'] },
    ])
  })

  it('from a workshop is its groups and columns, by the names they had last', () => {
    const event = (id: string, order: number, change: WorkshopChange) => {
      return { id, by: 'self', at: REMOVED_AT + order, workshop: 'w', change }
    }
    const workshops = [
      event('w', 0, { kind: 'begin', name: 'Ours', columns: ['First', 'Last'] }),
      event('g', 1, { kind: 'add-group', name: 'Calm', notes: [] }),
      event('n', 2, { kind: 'name-group', group: 'g', name: 'Calmness' }),
      event('x', 3, { kind: 'remove-column', column: 'w.1' }),
      event('y', 4, { kind: 'remove-group', group: 'g' }),
    ]
    expect(recentlyRemoved({ ...NO_RECORDS, workshops }, REMOVED_AT)).toMatchObject([
      { of: 'group', words: 'Calmness', keys: ['workshop/y'] },
      { of: 'column', words: 'Last', keys: ['workshop/x'] },
    ])
  })
})
