import { describe, expect, it } from 'vitest'
import { countedRecords } from '../../src/domain/counted-records.ts'
import { NO_RECORDS, type Records } from '../../src/domain/records.ts'
import { rating, tree } from '../builders.ts'

const undo = (id: string, at: number, undone: boolean, ...of: string[]) => {
  return { id, by: 'self', at, of, undone }
}
const ratings = [rating('a', 1, 'chat', 'rookie'), rating('b', 2, 'chat', 'pro')]

describe('what counts', () => {
  it('is all of it while nothing is undone', () => {
    const records: Records = { ...NO_RECORDS, ratings }
    expect(countedRecords(records)).toBe(records)
  })

  it('goes by the newest of what was undone and done again, whatever their order', () => {
    const undos = [undo('u2', 11, false, 'rating/b'), undo('u1', 10, true, 'rating/b')]
    expect(countedRecords({ ...NO_RECORDS, ratings, undos }).ratings).toEqual(ratings)
    const more = [undo('u3', 12, true, 'rating/b'), ...undos]
    expect(countedRecords({ ...NO_RECORDS, ratings, undos: more }).ratings).toEqual([ratings[0]])
  })

  it('keeps a list the same object as long as it holds the same', () => {
    const undos = [undo('u1', 10, true, 'rating/b')]
    const stored = { ...NO_RECORDS, ratings, undos }
    const before = countedRecords(stored)
    const goals = [...NO_RECORDS.goals]
    const after = countedRecords({ ...stored, goals }, { stored, records: before })
    expect(after.ratings).toBe(before.ratings)
  })

  it('is looked for once, however much was undone, and not for a choice of view', () => {
    let looks = 0
    const once = {
      ...undo('u1', 10, true),
      get of() {
        looks += 1
        return ['rating/a', 'rating/b', 'rating/c']
      },
    }
    const stored: Records = { ...NO_RECORDS, ratings, undos: [once] }
    const records = countedRecords(stored)
    expect([looks, records.ratings]).toEqual([1, []])
    const settings = [{ name: 'tree-view', value: 'outline' }]
    const after = countedRecords({ ...stored, settings }, { stored, records })
    expect([looks, after]).toEqual([1, { ...records, settings }])
  })

  it('comes to an end where versions replace each other in a ring', () => {
    const note = { by: 'self', at: 1, on: '2026-11-02', note: 'Well.' }
    const evidence = [
      { ...note, id: 'x', replaces: 'y' },
      { ...note, id: 'y', replaces: 'x' },
    ]
    const undos = [undo('u1', 10, true, 'evidence/x')]
    expect(countedRecords({ ...NO_RECORDS, evidence, undos }).evidence).toEqual(evidence)
  })

  it('has a review that was undone as long as an answer to it is there', () => {
    const reviews = [{ id: 'r', by: 'self', at: 1, tree: 'home', name: 'Spring', began: 0 }]
    const view = { id: 'v', by: 'Kim', at: 2, review: 'r', tree: 'home', skill: 'chat' }
    const undos = [undo('u1', 10, true, 'review/r')]
    const all = { ...NO_RECORDS, reviews, undos }
    expect(countedRecords(all).reviews).toEqual([])
    expect(countedRecords({ ...all, views: [{ ...view, level: 'pro' }] }).reviews).toEqual(reviews)
  })

  it('has a tree that was undone as long as something counts that names it', () => {
    const trees = [tree('own', []), tree('other', [])]
    const own = { ...rating('a', 1, 'chat', 'pro'), tree: 'own' }
    const undos = [undo('u1', 10, true, 'tree/own', 'tree/other')]
    const all: Records = { ...NO_RECORDS, trees, undos }
    expect(countedRecords(all).trees).toEqual([])
    const note = { id: 'n', by: 'self', at: 1, on: '2026-11-02', note: 'Well.' }
    const evidence = [{ ...note, tree: 'own', skill: 'chat' }]
    const planting = { id: 'p', by: 'self', at: 1, tree: 'own', planted: true }
    for (const naming of [{ ratings: [own] }, { plantings: [planting] }, { evidence }]) {
      expect(countedRecords({ ...all, ...naming }).trees).toEqual([trees[0]])
    }
    const later = [undo('u2', 11, true, 'rating/a'), ...undos]
    expect(countedRecords({ ...all, ratings: [own], undos: later }).trees).toEqual([])
  })
})
