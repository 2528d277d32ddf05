import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateStamp, toDocument } from '../../src/domain/document.ts'
import {
  addedEntries,
  entriesOf,
  joinRecords,
  NO_RECORDS,
  type Records,
  settingOf,
  splitKey,
} from '../../src/domain/records.ts'
import { rating, tree } from '../builders.ts'

const mine: Records = {
  ...NO_RECORDS,
  ratings: [rating('a', 1, 'chat', 'pro')],
  settings: [{ name: 'person-name', value: 'Ash' }],
}

describe('records', () => {
  it('have one key each, by kind and name', () => {
    const planting = { id: 'p', by: 'self', at: 1, tree: 'marketing', planted: true }
    const note = { id: 'e', by: 'self', at: 1, tree: 'home', skill: 'chat', on: '2026-11-02' }
    const evidence = [{ ...note, note: 'Solved it.' }]
    const all = { ...mine, plantings: [planting], evidence, trees: [tree('own', [])] }
    expect(entriesOf(all).map(([key]) => key)).toEqual([
      'rating/a',
      'planting/p',
      'evidence/e',
      'tree/own',
      'setting/person-name',
    ])
  })

  it('tell their kind by their key, even when the name holds a slash', () => {
    expect(splitKey('rating/a/b')).toEqual({ kind: 'rating', name: 'a/b' })
    expect(splitKey('odd')).toEqual({ kind: 'odd', name: '' })
  })

  it('that are new are those added at the end, and settings that changed', () => {
    const after = {
      ...mine,
      ratings: [...mine.ratings, rating('b', 2, 'chat', null)],
      settings: [{ name: 'person-name', value: 'Rowan' }],
    }
    expect(addedEntries(mine, after).map(([key]) => key)).toEqual([
      'rating/b',
      'setting/person-name',
    ])
    expect(addedEntries(mine, mine)).toEqual([])
  })
})

describe('joining', () => {
  const theirs: Records = {
    ...NO_RECORDS,
    ratings: [rating('a', 9, 'chat', 'rookie'), rating('c', 3, 'calls', 'pro')],
    settings: [{ name: 'person-name', value: 'Someone else' }],
  }

  it('adds what is not there and overwrites nothing', () => {
    const joined = joinRecords(mine, theirs)
    expect(joined.ratings).toEqual([rating('a', 1, 'chat', 'pro'), rating('c', 3, 'calls', 'pro')])
    expect(settingOf(joined, 'person-name')).toBe('Ash')
  })

  it('changes nothing when done twice', () => {
    const joined = joinRecords(mine, theirs)
    expect(joinRecords(joined, theirs)).toEqual(joined)
  })

  it('is union: any two sets of ratings, in any order, give the same events', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }))
    const recordsOf = (names: string[]): Records => ({
      ...NO_RECORDS,
      ratings: names.map((id) => rating(id, 1, 'chat', 'pro')),
    })
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        const keys = (records: Records) => new Set(entriesOf(records).map(([key]) => key))
        const ab = keys(joinRecords(recordsOf(a), recordsOf(b)))
        expect(ab).toEqual(keys(joinRecords(recordsOf(b), recordsOf(a))))
        expect(ab.size).toBe(new Set([...a, ...b]).size)
      }),
    )
  })
})

describe('a document', () => {
  it('holds all records by key, in the order of the keys', () => {
    const document = toDocument(
      [
        ['setting/x', 1],
        ['rating/b', 2],
        ['rating/a', 3],
      ],
      new Date('2026-11-22T10:00:00Z'),
    )
    expect(JSON.stringify(document)).toBe(
      '{"format":"skill-grove","version":1,"exportedAt":"2026-11-22T10:00:00.000Z","records":{"rating/a":3,"rating/b":2,"setting/x":1}}',
    )
  })

  it('is named after the local day', () => {
    expect(dateStamp(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  })
})
