import { expect } from 'vitest'
import { applyEdits } from '../src/domain/apply-edits.ts'
import type { Change, Edit } from '../src/domain/edit.ts'
import type { Tree } from '../src/domain/tree.ts'
import { skill, tree } from './builders.ts'

/** Three tiers: `leaf` builds on `stem`, and that on `ground`; `other` stands alone. */
export const small = tree('home', [
  skill('ground', 'I'),
  skill('stem', 'II', 'ground'),
  skill('leaf', 'III', 'stem'),
  skill('other', 'I'),
])

/** An overarching skill. */
export const whole = { id: 'whole', name: 'Whole', description: '', home: 'home', behaviours: [] }

/** The edit `e<at>` of the tree `home`. */
export function edit(at: number, ...changes: Change[]): Edit {
  return { id: `e${String(at)}`, by: 'self', at, tree: 'home', changes }
}

/** `base` with changes, none of which may be left out. */
export function changed(base: Tree, ...changes: Change[]): Tree {
  const { tree: result, skipped } = applyEdits(base, [edit(1, ...changes)])
  expect(skipped).toEqual([])
  return result
}

/** `leaf: III < stem`: a skill, its tier, what it builds on. */
export function shape({ skills }: Tree): readonly string[] {
  return skills.map(({ id, tier, buildsOn }) => `${id}: ${tier} < ${buildsOn.join(' ')}`.trim())
}
