import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/domain/apply-edits.ts'
import type { Change } from '../../src/domain/edit.ts'
import type { Tree } from '../../src/domain/tree.ts'
import { besideSkill, cutFree, emptied } from '../../src/features/authoring/skill-changes.ts'
import { skill, tree } from '../builders.ts'

const small = tree('small', [
  skill('a', 'I'),
  skill('b', 'II', 'a'),
  skill('c', 'II'),
  skill('d', 'III', 'a', 'b'),
])

const after = (before: Tree, changes: readonly Change[] = []) =>
  applyEdits(before, [{ id: '1', by: 'self', at: 1, tree: before.id, changes }])

describe('a change freed of the links that stand against it', () => {
  test('takes away only those', () => {
    expect(cutFree(small, { kind: 'move-skill', skill: 'd', tier: 'II' })).toEqual([
      { kind: 'disconnect', skill: 'd', buildsOn: 'b' },
      { kind: 'move-skill', skill: 'd', tier: 'II' },
    ])
  })
  test('takes away one after the other, until a tier stands where it was to go', () => {
    const changes = cutFree(small, { kind: 'move-tier', tier: 'III', before: 'I' })
    expect(after(small, changes).skipped).toEqual([])
    expect(after(small, changes).tree.tiers.map(({ id }) => id)).toEqual(['III', 'I', 'II'])
  })
  test('is none where something else stands against it', () => {
    expect(cutFree(small, { kind: 'connect', skill: 'a', buildsOn: 'd' })).toBeUndefined()
    expect(cutFree(small, { kind: 'move-skill', skill: 'a', tier: 'nowhere' })).toBeUndefined()
  })
})

describe('a tier that is removed', () => {
  test('gives its skills to the left where what they build on stands further left', () => {
    const way = emptied(
      { ...small, skills: [...small.skills.slice(0, 3), skill('e', 'III', 'a')] },
      'III',
    )
    expect(way).toEqual({
      changes: [
        { kind: 'move-skill', skill: 'e', tier: 'II' },
        { kind: 'remove-tier', tier: 'III' },
      ],
      into: 'II',
      cuts: false,
    })
  })
  test('gives them there without the links that stand against it, where there is no other way', () => {
    const way = emptied(small, 'III')
    expect(way).toMatchObject({ into: 'II', cuts: true })
    const { tree: left, skipped } = after(small, way?.changes)
    expect(skipped).toEqual([])
    expect(left.skills.find(({ id }) => id === 'd')).toMatchObject({ tier: 'II', buildsOn: ['a'] })
  })
  test('gives them to the right where the left has what they build on', () => {
    const way = emptied(small, 'II')
    expect(way?.into).toBe('III')
    const { tree: left, skipped } = after(small, way?.changes)
    expect(skipped).toEqual([])
    expect(left.tiers.map(({ id }) => id)).not.toContain('II')
    expect(left.skills.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
  })
  test('just goes where it has none, and stays where there is no other', () => {
    const bare = { ...small, tiers: [...small.tiers, { id: 'IV', name: 'IV', description: '' }] }
    expect(emptied(bare, 'IV')).toEqual({
      changes: [{ kind: 'remove-tier', tier: 'IV' }],
      into: undefined,
      cuts: false,
    })
    expect(emptied(tree('one', [skill('a', 'I')]), 'I')).toBeUndefined()
  })
})

test('the focus goes from a skill that is removed to the one below, above, or to any other', () => {
  expect(besideSkill(small, 'b')).toBe('c')
  expect(besideSkill(small, 'c')).toBe('b')
  expect(besideSkill(small, 'a')).toBe('b')
  expect(besideSkill(tree('one', [skill('a', 'I')]), 'a')).toBeUndefined()
})
