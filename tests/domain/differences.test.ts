import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, refusalOf } from '../../src/domain/apply-edits.ts'
import { type Difference, differences } from '../../src/domain/differences.ts'
import type { Change, Edit } from '../../src/domain/edit.ts'
import type { Overarching, Tree } from '../../src/domain/tree.ts'
import { acorn, companion, skill, tree } from '../builders.ts'
import { editsArbitrary } from '../edit-arbitrary.ts'
import { treeArbitrary } from '../tree-arbitrary.ts'

const whole: Overarching = {
  id: 'whole',
  name: 'Whole',
  description: 'Over all.',
  home: 'far',
  behaviours: [{ id: 'brave', name: 'Brave', description: '', showsIn: ['leaf'] }],
}
const base = tree(
  'home',
  [skill('ground', 'I'), skill('stem', 'II', 'ground'), skill('leaf', 'III', 'stem')],
  { seeds: [acorn('far', 'sun')], overarching: whole },
)

function edit(at: number, ...changes: Change[]): Edit {
  return { id: `e${String(at).padStart(4, '0')}`, by: 'self', at, tree: 'home', changes }
}

function after(...changes: Change[]): readonly Difference[] {
  const { tree: result, skipped } = applyEdits(base, [edit(1, ...changes)])
  expect(skipped).toEqual([])
  return differences(base, result)
}

/** What is left when each difference is taken back as soon as that is possible. */
function leftAfterAll(original: Tree, first: readonly Edit[]): readonly Difference[] {
  const edits = [...first]
  for (let goesOn = true; goesOn;) {
    const now = applyEdits(original, edits).tree
    const next = differences(original, now).find(({ back }) => !refusalOf(now, ...back))
    if (next) edits.push(edit(1000 + edits.length, ...next.back))
    goesOn = next !== undefined && edits.length < 500
  }
  return differences(original, applyEdits(original, edits).tree)
}

describe('the differences of an edited tree from its original', () => {
  it('are none without a change', () => {
    expect(differences(base, base)).toEqual([])
    expect(after({ kind: 'skill', skill: 'leaf', name: 'leaf' })).toEqual([])
  })

  it.each<readonly [string, Change, Partial<Difference>]>([
    ['a new name', { kind: 'tree', name: 'Mine' }, { kind: 'renamed', from: 'home', to: 'Mine' }],
    [
      'a new tier',
      { kind: 'add-tier', tier: { id: 'new', name: 'New', description: '' } },
      { kind: 'added', of: 'tier', name: 'New' },
    ],
    [
      'other words of a tier',
      { kind: 'tier', tier: 'I', description: 'First.' },
      { kind: 'reworded', of: 'tier', name: 'I' },
    ],
    [
      'a new skill',
      { kind: 'add-skill', skill: skill('new', 'II', 'ground') },
      { kind: 'added', of: 'skill', name: 'new' },
    ],
    [
      'a renamed skill',
      { kind: 'skill', skill: 'leaf', name: 'Leaf' },
      { kind: 'renamed', of: 'skill', from: 'leaf', to: 'Leaf' },
    ],
    [
      'how to practise',
      { kind: 'skill', skill: 'leaf', practiseNow: 'Today.' },
      { kind: 'reworded', of: 'skill', name: 'leaf' },
    ],
    [
      'other words of the overarching skill',
      { kind: 'skill', skill: 'whole', name: 'All' },
      { kind: 'renamed', of: 'skill', from: 'Whole', to: 'All' },
    ],
    [
      'a link less',
      { kind: 'disconnect', skill: 'leaf', buildsOn: 'stem' },
      { kind: 'disconnected', name: 'leaf', buildsOn: 'stem' },
    ],
    [
      'a link more',
      { kind: 'connect', skill: 'leaf', buildsOn: 'ground' },
      { kind: 'connected', name: 'leaf', buildsOn: 'ground' },
    ],
    [
      'another overarching skill',
      { kind: 'overarching', skill: 'stem' },
      { kind: 'overarching', name: 'stem' },
    ],
    ['no overarching skill', { kind: 'remove-skill', skill: 'whole' }, { kind: 'overarching' }],
    [
      'a new seed',
      { kind: 'add-seed', seed: companion('far', 'rain') },
      { kind: 'seed-added', seed: companion('far', 'rain') },
    ],
    [
      'another seed',
      { kind: 'add-seed', seed: companion('far', 'sun') },
      { kind: 'seed-changed', seed: companion('far', 'sun') },
    ],
    [
      'a seed less',
      { kind: 'remove-seed', seed: { tree: 'far', skill: 'sun' } },
      { kind: 'seed-removed', seed: acorn('far', 'sun') },
    ],
  ])('are %s, and can be taken back', (_, change, difference) => {
    const found = after(change)
    expect(found).toContainEqual(expect.objectContaining(difference))
    expect(after(change, ...found.flatMap(({ back }) => back))).toEqual([])
  })

  it('are a removed skill alone, not its links, which come back with it', () => {
    const removed: Change = { kind: 'remove-skill', skill: 'stem' }
    const [found, ...others] = after(removed)
    expect([found, others]).toMatchObject([{ kind: 'removed', of: 'skill', name: 'stem' }, []])
    const { tree: result } = applyEdits(base, [edit(1, removed), edit(2, ...(found?.back ?? []))])
    expect(result).toEqual(base)
  })

  it('are where a skill and what builds on it stand', () => {
    const moved = after({ kind: 'move-skill', skill: 'stem', tier: 'III' })
    expect(moved).toMatchObject([
      { kind: 'added', of: 'tier', name: '4' },
      { kind: 'moved', name: 'stem', from: 'II', to: 'III' },
      { kind: 'moved', name: 'leaf', from: 'III', to: '4' },
    ])
  })

  it('are the tier that was moved, not those that it has passed', () => {
    const free: readonly Change[] = [{ kind: 'disconnect', skill: 'stem', buildsOn: 'ground' }]
    const moved = after(...free, { kind: 'move-tier', tier: 'I' })
    expect(moved).toMatchObject([{ kind: 'reordered', name: 'I' }, { kind: 'disconnected' }])
  })

  it('give the behaviours of the overarching skill back with it', () => {
    for (const change of [
      { kind: 'overarching', skill: 'stem' },
      { kind: 'overarching', skill: null },
      { kind: 'remove-skill', skill: 'whole' },
    ] as const) {
      const back = after(change).flatMap((each) => each.back)
      const { tree: result } = applyEdits(base, [edit(1, change), edit(2, ...back)])
      expect(result).toEqual(base)
    }
  })

  it('can all be taken back, one after the other, whatever was changed', () => {
    const some = treeArbitrary.chain((each) => fc.tuple(fc.constant(each), editsArbitrary(each)))
    fc.assert(
      fc.property(some, ([original, edits]) => {
        expect(leftAfterAll(original, edits)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('are gone after going back to the original, and what came later stays', () => {
    const some = treeArbitrary.chain((each) => fc.tuple(fc.constant(each), editsArbitrary(each)))
    fc.assert(
      fc.property(some, ([original, edits]) => {
        const back = edit(1000, { kind: 'restore' })
        expect(applyEdits(original, [...edits, back]).tree).toEqual(original)
        const later = edit(1001, { kind: 'tree', name: 'Later' })
        expect(applyEdits(original, [later, back, ...edits]).tree.name).toBe('Later')
      }),
    )
  })
})
