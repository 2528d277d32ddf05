import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, refusalOf } from '../../src/domain/apply-edits.ts'
import { checkTree } from '../../src/domain/check-tree.ts'
import type { Change, Edit } from '../../src/domain/edit.ts'
import { skill, tree } from '../builders.ts'
import { changed, edit, shape, small, whole } from '../edited.ts'
import { editsArbitrary } from '../edit-arbitrary.ts'
import { treeArbitrary } from '../tree-arbitrary.ts'

const withEdits = treeArbitrary.chain((base) => fc.tuple(fc.constant(base), editsArbitrary(base)))

describe('a tree with edits', () => {
  it('is sound whatever was changed in it', () => {
    fc.assert(
      fc.property(withEdits, ([base, edits]) => {
        expect(checkTree(applyEdits(base, edits).tree)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('is the same in whatever order its edits are stored', () => {
    const shuffled = withEdits.chain(([base, edits]) =>
      fc.tuple(
        fc.constant(base),
        fc.constant(edits),
        fc.shuffledSubarray([...edits], { minLength: edits.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([base, edits, others]) => {
        expect(applyEdits(base, others)).toEqual(applyEdits(base, edits))
      }),
    )
  })

  it('has all changes of an edit or none', () => {
    fc.assert(
      fc.property(withEdits, ([base, edits]) => {
        const { skipped, tree: result } = applyEdits(base, edits)
        const isSkipped = new Set(skipped.map((each) => each.edit))
        const made = edits.filter((each) => !isSkipped.has(each))
        expect(applyEdits(base, made)).toMatchObject({ tree: result, skipped: [] })
      }),
    )
  })

  it('is the very same tree without any edit', () => {
    expect(applyEdits(small, []).tree).toBe(small)
  })

  it('is not changed by an edit that is not possible as a whole', () => {
    const half = edit(1, { kind: 'remove-skill', skill: 'leaf' }, moved('stem', 'nowhere'))
    const { tree: result, skipped } = applyEdits(small, [half])
    expect(result).toEqual(small)
    expect(skipped).toEqual([{ edit: half, refusal: { kind: 'unknown', id: 'nowhere' } }])
  })

  it('is not looked through anew for each of thousands of edits', () => {
    let looks = 0
    const skills = Array.from({ length: 2000 }, (_, i) => ({
      ...skill(`s${String(i)}`, 'I'),
      get buildsOn() {
        looks += 1
        return []
      },
    }))
    const edits = skills.map(({ id }, i): Edit => ({
      ...edit(
        i,
        { kind: 'skill', skill: id, name: 'New' },
        { kind: 'connect', skill: id, buildsOn: id },
      ),
      id,
      ...(i % 2 === 0 && { changes: [{ kind: 'skill', skill: id, name: 'New' }] }),
    }))
    const { tree: result, skipped } = applyEdits(tree('home', skills), edits)
    expect(result.skills.filter(({ name }) => name === 'New')).toHaveLength(1000)
    expect(skipped).toHaveLength(1000)
    expect(looks).toBeLessThan(20 * 2000)
  })
})

describe('a skill', () => {
  it('is added where it is put, building on what is there', () => {
    const added = changed(small, { kind: 'add-skill', skill: skill('new', 'II', 'ground', 'gone') })
    expect(shape(added).at(-1)).toBe('new: II < ground')
  })

  it('is renamed, described, and told how to practise, each alone', () => {
    const once = changed(
      small,
      { kind: 'skill', skill: 'leaf', name: 'Leaf' },
      { kind: 'skill', skill: 'stem', practiseNow: 'Today.' },
    )
    expect(once.skills[2]).toEqual({ ...small.skills[2], name: 'Leaf' })
    expect(once.skills[1]).toEqual({ ...small.skills[1], practiseNow: 'Today.' })
    const twice = changed(once, { kind: 'skill', skill: 'stem', practiseNow: '' })
    expect(twice.skills[1]).toEqual(small.skills[1])
  })

  it('moves right and takes along what builds on it, with a tier more where there is none', () => {
    const result = changed(small, moved('stem', 'III'))
    expect(shape(result)).toEqual([
      'ground: I <',
      'stem: III < ground',
      'leaf: tier-4 < stem',
      'other: I <',
    ])
    expect(result.tiers.at(-1)).toEqual({ id: 'tier-4', name: '4', description: '' })
  })

  it('does not move left of what it builds on', () => {
    expect(refusalOf(small, moved('leaf', 'II'))).toEqual({
      kind: 'order',
      skill: { id: 'leaf', name: 'leaf' },
      buildsOn: [{ id: 'stem', name: 'stem' }],
    })
    const unlinked: Change = { kind: 'disconnect', skill: 'leaf', buildsOn: 'stem' }
    expect(refusalOf(small, unlinked, moved('leaf', 'I'))).toBeUndefined()
  })

  it('goes with its links, and nothing else', () => {
    expect(shape(changed(small, { kind: 'remove-skill', skill: 'stem' }))).toEqual([
      'ground: I <',
      'leaf: III <',
      'other: I <',
    ])
  })

  it('that comes to build on one of its own or a later tier moves right of it', () => {
    expect(shape(changed(small, linked('other', 'ground')))).toContain('other: II < ground')
    expect(shape(changed(small, linked('other', 'stem')))).toContain('other: III < stem')
  })

  it('is refused to build on what builds on it, with the ring that would arise', () => {
    expect(refusalOf(small, linked('ground', 'leaf'))).toEqual({
      kind: 'cycle',
      skills: ['ground', 'leaf', 'stem'].map((id) => ({ id, name: id })),
    })
    expect(refusalOf(small, linked('ground', 'ground'))).toMatchObject({ kind: 'cycle' })
  })

  it('needs a name that can be kept', () => {
    const named = (name: string): Change => ({ kind: 'skill', skill: 'leaf', name })
    expect(refusalOf(small, named(' '))).toEqual({ kind: 'no-name' })
    expect(refusalOf(small, named('a'.repeat(121)))).toEqual({ kind: 'too-long', limit: 120 })
    expect(refusalOf(small, named('a'.repeat(120)))).toBeUndefined()
  })

  it('needs an id of its own', () => {
    const base = { ...small, overarching: whole }
    for (const id of ['leaf', 'whole']) {
      const added: Change = { kind: 'add-skill', skill: skill(id, 'I') }
      expect(refusalOf(base, added)).toEqual({ kind: 'taken', id })
    }
  })
})

function moved(id: string, tier: string): Change {
  return { kind: 'move-skill', skill: id, tier }
}

function linked(id: string, buildsOn: string): Change {
  return { kind: 'connect', skill: id, buildsOn }
}
