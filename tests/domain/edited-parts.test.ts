import { describe, expect, it } from 'vitest'
import { editedHeader, refusalOf } from '../../src/domain/apply-edits.ts'
import type { Change, Edit } from '../../src/domain/edit.ts'
import type { Tree } from '../../src/domain/tree.ts'
import { acorn, companion, header } from '../builders.ts'
import { changed, edit, shape, small, whole } from '../edited.ts'

describe('a tier', () => {
  const tiers = ({ tiers: all }: Tree) => all.map(({ id }) => id)

  it('is added at the end or before another one', () => {
    const tier = { id: 'new', name: 'New', description: '' }
    expect(tiers(changed(small, { kind: 'add-tier', tier }))).toEqual(['I', 'II', 'III', 'new'])
    expect(tiers(changed(small, { kind: 'add-tier', tier, before: 'II' }))).toEqual([
      'I',
      'new',
      'II',
      'III',
    ])
  })

  it('moves only where every skill still stands right of what it builds on', () => {
    expect(refusalOf(small, { kind: 'move-tier', tier: 'III', before: 'I' })).toEqual({
      kind: 'order',
      skill: { id: 'leaf', name: 'leaf' },
      buildsOn: [{ id: 'stem', name: 'stem' }],
    })
    const free = changed(small, { kind: 'disconnect', skill: 'leaf', buildsOn: 'stem' })
    expect(tiers(changed(free, { kind: 'move-tier', tier: 'III', before: 'I' }))).toEqual([
      'III',
      'I',
      'II',
    ])
  })

  it('goes when it has no skills any more', () => {
    const removed: Change = { kind: 'remove-tier', tier: 'III' }
    expect(refusalOf(small, removed)).toEqual({
      kind: 'not-empty',
      tier: { id: 'III', name: 'III', description: '' },
      skills: [{ id: 'leaf', name: 'leaf' }],
    })
    expect(tiers(changed(small, { kind: 'remove-skill', skill: 'leaf' }, removed))).toEqual([
      'I',
      'II',
    ])
  })
})

describe('the overarching skill', () => {
  it('is any skill that is made so, without links', () => {
    const result = changed(small, { kind: 'overarching', skill: 'stem' })
    expect(result.overarching).toEqual({
      id: 'stem',
      name: 'stem',
      description: 'About stem.',
      home: 'home',
      behaviours: [],
    })
    expect(shape(result)).toEqual(['ground: I <', 'leaf: III <', 'other: I <'])
  })

  it('gives way to another one, and stands where that stood', () => {
    const base = { ...small, overarching: whole }
    const result = changed(base, { kind: 'overarching', skill: 'stem' })
    expect(result.overarching?.id).toBe('stem')
    expect(shape(result).at(-1)).toBe('whole: II <')
    const ordinary = changed(base, { kind: 'overarching', skill: null })
    expect(ordinary.overarching).toBeUndefined()
    expect(shape(ordinary).at(-1)).toBe('whole: I <')
  })

  it('goes on telling how to practise when it is ordinary again', () => {
    const now: Change = { kind: 'skill', skill: 'leaf', practiseNow: 'Ask.' }
    const over: Change = { kind: 'overarching', skill: 'leaf' }
    const result = changed(small, now, over, { kind: 'overarching', skill: null })
    expect(result.skills.find(({ id }) => id === 'leaf')?.practiseNow).toBe('Ask.')
    const none: Change = { kind: 'skill', skill: 'leaf', practiseNow: '' }
    expect(changed(small, now, over, none).overarching).not.toHaveProperty('practiseNow')
  })

  it('can be renamed and removed like any other', () => {
    const base = { ...small, overarching: whole }
    const renamed = changed(base, { kind: 'skill', skill: 'whole', name: 'All' })
    expect(renamed.overarching).toEqual({ ...whole, name: 'All' })
    expect(changed(base, { kind: 'remove-skill', skill: 'whole' })).toEqual(small)
  })
})

describe('the header of a tree whose skills are not at hand', () => {
  it('shows its new name and seeds', () => {
    const known = header('far', acorn('home', 'leaf'), companion('home', 'stem'))
    const edits: readonly Edit[] = [
      edit(1, { kind: 'tree', name: 'Far away' }, { kind: 'remove-skill', skill: 'unseen' }),
      edit(2, { kind: 'add-seed', seed: companion('home', 'leaf') }),
      edit(3, { kind: 'remove-seed', seed: { tree: 'home', skill: 'stem' } }),
    ]
    expect(editedHeader(known, edits)).toEqual({
      ...header('far', companion('home', 'leaf')),
      name: 'Far away',
    })
  })

  it('is as it was when all was taken back', () => {
    const known = header('far', acorn('home', 'leaf'))
    const edits: readonly Edit[] = [
      edit(1, { kind: 'tree', name: 'Far away' }),
      edit(2, { kind: 'remove-seed', seed: { tree: 'home', skill: 'leaf' } }),
      edit(3, { kind: 'restore' }),
    ]
    expect(editedHeader(known, edits)).toEqual(known)
  })
})
