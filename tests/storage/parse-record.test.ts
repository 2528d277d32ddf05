import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesOf, NO_RECORDS } from '../../src/domain/records.ts'
import { parseTree, readEntries } from '../../src/storage/parse-record.ts'
import { rating, skill, tree } from '../builders.ts'

describe('reading stored entries', () => {
  it('gives every record back under its kind', () => {
    const stored = rating('a', 1, 'chat', 'pro')
    const name = { name: 'person-name', value: 'Ash' }
    const own = tree('own', [skill('a', 'I'), skill('b', 'II', 'a')])
    const { records, unreadable, kept } = readEntries([
      ['rating/a', stored],
      ['setting/person-name', name],
      ['tree/own', own],
    ])
    expect(records.ratings).toEqual([stored])
    expect(records.settings).toEqual([name])
    expect(records.trees).toEqual([own])
    expect([unreadable, kept]).toEqual([[], []])
  })

  it('gives evidence back, in its versions, and refuses a day that is none', () => {
    const note = { id: 'e', by: 'self', at: 1, tree: 'home', skill: 'chat', on: '2026-11-02' }
    const kept = { ...note, note: 'Solved it.' }
    const gone = { ...kept, id: 'f', replaces: 'e', withdrawn: true }
    const { records, unreadable } = readEntries([
      ['evidence/e', kept],
      ['evidence/f', gone],
      ['evidence/g', { ...kept, id: 'g', on: 'yesterday' }],
    ])
    expect(records.evidence).toEqual([kept, gone])
    expect(unreadable.map(({ key, problems }) => [key, problems[0]])).toEqual([
      ['evidence/g', expect.objectContaining({ kind: 'form', place: 'on' })],
    ])
  })

  it('names the key and place of a record that cannot be read, and keeps it raw', () => {
    const broken = { ...rating('a', 1, 'chat', 'pro'), level: 'god' }
    const { records, unreadable, kept } = readEntries([
      ['rating/a', broken],
      ['rating/b', rating('b', 2, 'chat', 'rookie')],
    ])
    expect(records.ratings).toEqual([rating('b', 2, 'chat', 'rookie')])
    expect(unreadable).toEqual([
      {
        key: 'rating/a',
        problems: [
          {
            kind: 'form',
            place: 'level',
            expected: '("rookie" | "pro" | "master")',
            received: '"god"',
          },
        ],
      },
    ])
    expect(kept).toEqual([['rating/a', broken]])
  })

  it('keeps records of a kind it does not know, and does not call them broken', () => {
    const { unreadable, kept } = readEntries([['wish/1', { text: 'rain' }]])
    expect(unreadable).toEqual([])
    expect(kept).toEqual([['wish/1', { text: 'rain' }]])
  })

  it('does not take a record under the key of another', () => {
    const { records, unreadable } = readEntries([['rating/x', rating('a', 1, 'chat', 'pro')]])
    expect(records.ratings).toEqual([])
    expect(unreadable[0]?.problems).toEqual([{ kind: 'key', place: '', expected: 'a' }])
  })

  it('refuses times and ids that no rating can have', () => {
    const base = rating('a', 1, 'chat', 'pro')
    for (const wrong of [
      { at: Number.NaN },
      { at: Infinity },
      { at: 0.5 },
      { skill: 'a/b' },
      { by: '' },
    ]) {
      expect(readEntries([['rating/a', { ...base, ...wrong }]]).unreadable).toHaveLength(1)
    }
  })

  it('never throws and never loses an entry, whatever is stored', () => {
    const entry = fc.tuple(
      fc.oneof(fc.string(), fc.constantFrom('rating/a', 'tree/t', 'setting/s', '__proto__')),
      fc.anything(),
    )
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const { records, kept } = readEntries(entries)
        const read = entriesOf(records).length
        expect(read + kept.length).toBe(entries.length)
      }),
    )
  })
})

describe('a tree', () => {
  it('with a ring is refused with the place and the ring', () => {
    const ring = tree('t', [skill('a', 'I', 'b'), skill('b', 'II', 'a')])
    expect(parseTree(ring)).toEqual({
      ok: false,
      error: [{ kind: 'cycle', place: 'skills[0].buildsOn', skills: ['a', 'b'] }],
    })
  })

  it('with a part missing is refused with the place of the part', () => {
    const broken = { ...tree('t', [skill('a', 'I')]), tiers: [{ id: 'I', description: '' }] }
    expect(parseTree(broken)).toMatchObject({
      ok: false,
      error: [{ kind: 'form', place: 'tiers[0].name' }],
    })
  })
})

describe('what another browser kept for itself alone', () => {
  it('is not taken in, and not kept', () => {
    expect(readEntries([['device/backup-folder', { name: 'Copies' }]])).toEqual({
      records: NO_RECORDS,
      unreadable: [],
      kept: [],
    })
  })
})
