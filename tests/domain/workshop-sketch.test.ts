import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkTree } from '../../src/domain/check-tree.ts'
import { treeFromSketch } from '../../src/domain/tree-from-sketch.ts'
import type { Workshop, WorkshopChange } from '../../src/domain/workshop.ts'
import { workshopsOf } from '../../src/domain/workshop-fold.ts'
import { sketchOf, treeIdOf } from '../../src/domain/workshop-sketch.ts'
import { done, workshopEvents } from '../workshop-arbitrary.ts'

const column = (index: number) => `Column ${String(index + 1)}`

function workshop(...changes: readonly WorkshopChange[]): Workshop {
  const begun: WorkshopChange = { kind: 'begin', name: 'Support', columns: ['First', '', 'Last'] }
  const [made] = workshopsOf([begun, ...changes].map((change, at) => done(at, 'e0', change)))
  if (!made) throw new Error('no workshop')
  return made
}

const day: WorkshopChange = { kind: 'add-notes', question: 'day', texts: ['Slept.', 'Asked why.'] }
const models: WorkshopChange = { kind: 'add-notes', question: 'models', texts: ['Listens.'] }
const rest: WorkshopChange = { kind: 'add-group', name: 'Rest', notes: ['e1.0'] }
const empathy: WorkshopChange = { kind: 'add-group', name: '', notes: ['e2.0', 'e1.1'] }

describe('the tree of a workshop', () => {
  it('has a skill for each group, with days as what a pro and role models as what a master shows', () => {
    const made = workshop(
      day,
      models,
      rest,
      empathy,
      { kind: 'place', group: 'e3', column: 'e0.0' },
      { kind: 'place', group: 'e4', column: 'e0.1' },
      { kind: 'link', group: 'e4', buildsOn: 'e3' },
    )
    const { sketch, loose } = sketchOf(made, column)
    const { tree, findings } = treeFromSketch(sketch, 'ours')
    expect([loose, findings]).toEqual([0, []])
    expect(tree.tiers.map(({ name }) => name)).toEqual(['First', 'Column 2'])
    // A group without a name is called by its first note.
    expect(tree.skills.map(({ name }) => name)).toEqual(['Rest', 'Asked why.'])
    expect(tree.skills[1]?.buildsOn).toEqual([tree.skills[0]?.id])
    expect(tree.skills[1]?.guidance?.levels).toEqual({
      rookie: [],
      pro: ['Asked why.'],
      master: ['Listens.'],
    })
  })

  it('leaves out loose notes and groups of nothing, and says how many notes are loose', () => {
    const { sketch, loose } = sketchOf(
      workshop(day, models, rest, { kind: 'add-group', name: '', notes: [] }),
      column,
    )
    expect([sketch.skills.length, loose]).toEqual([1, 2])
  })

  it('says which skills have no column, and which stand further on than they were put', () => {
    const made = workshop(
      day,
      models,
      rest,
      empathy,
      { kind: 'place', group: 'e4', column: 'e0.0' },
      { kind: 'link', group: 'e4', buildsOn: 'e3' },
    )
    expect(sketchOf(made, column)).toMatchObject({ unplaced: ['Rest'], moved: ['Asked why.'] })
  })

  it('shows a hundred behaviours a level, and counts the notes after them', () => {
    const texts = Array.from({ length: 230 }, (_, at) => `Note ${String(at)}`)
    const notes = texts.map((_, at) => `e1.${String(at)}`)
    const made = workshop(
      { kind: 'add-notes', question: 'day', texts },
      { kind: 'add-group', name: 'All', notes },
    )
    const { sketch, over } = sketchOf(made, column)
    const { tree } = treeFromSketch(sketch, 'ours')
    expect([over, tree.skills[0]?.guidance?.levels.pro.length]).toEqual([130, 100])
  })

  it('has the same id while nothing changes, and one that is free', () => {
    const made = workshop(day)
    expect(treeIdOf(made, new Set())).toBe('support-1')
    expect(treeIdOf(made, new Set(['support-1', 'support-1-2']))).toBe('support-1-3')
    expect(treeIdOf({ ...made, name: '!' }, new Set())).toBe('tree-1')
  })

  it('is sound whatever was done, with every link and nothing to be repaired but names', () => {
    fc.assert(
      fc.property(workshopEvents, (events) => {
        const [made] = workshopsOf(events)
        if (!made) return
        const { sketch } = sketchOf(made, column)
        const { tree, findings } = treeFromSketch(sketch, 'ours')
        expect(checkTree(tree)).toEqual([])
        expect(
          findings.filter(({ kind }) => kind !== 'same-name' && kind !== 'characters'),
        ).toEqual([])
        expect(tree.skills).toHaveLength(sketch.skills.length)
        const links = (all: readonly { readonly buildsOn: readonly string[] }[]) =>
          all.reduce((sum, { buildsOn }) => sum + buildsOn.length, 0)
        expect(links(tree.skills)).toBe(links(sketch.skills))
      }),
      { numRuns: 300 },
    )
  })
})
