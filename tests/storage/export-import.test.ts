import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine } from '../../src/domain/clean-text.ts'
import type { Guidance } from '../../src/domain/guidance.ts'
import type { Overarching, Skill, Tree } from '../../src/domain/tree.ts'
import { treeAsDot } from '../../src/domain/tree-as-dot.ts'
import { treeAsMermaid } from '../../src/domain/tree-as-mermaid.ts'
import { treeAsTable } from '../../src/domain/tree-as-table.ts'
import { treeFromSketch } from '../../src/domain/tree-from-sketch.ts'
import { treeAsCanvas } from '../../src/layout/tree-as-canvas.ts'
import { readImport } from '../../src/storage/import/read-import.ts'
import { fullTree } from '../full-tree.ts'
import { treeArbitrary } from '../tree-arbitrary.ts'

const SIGNS = [...Array.from('aZé9 -_.,;:!?\'"’&<>()/|=+@#%$~`*{}[]\\'), 'ع', '🌰', '語']

/** A line of text as a person types it: without space at its ends. */
const anyLine = fc
  .string({ unit: fc.constantFrom(...SIGNS), minLength: 1, maxLength: 30 })
  .map((text) => cleanLine(text))
  .filter((text) => text !== '')

/** Some of them again and again: two skills, or two tiers, may have one name. */
const line = fc.oneof({ weight: 5, arbitrary: anyLine }, fc.constantFrom('Ask', 'Calls', '*'))

/** Begins with a letter: signs before it could be those of a list. */
const sentence = anyLine.map((text) => `Says ${text}`)

/** No sentence twice, of which one would be left. */
const lines = fc.uniqueArray(sentence, { maxLength: 3 })

const guidance: fc.Arbitrary<Guidance> = fc.record(
  {
    levels: fc.record({
      rookie: fc.uniqueArray(sentence, { minLength: 1, maxLength: 2 }),
      pro: lines,
      master: lines,
    }),
    practise: lines,
    share: lines,
    questions: lines,
    onward: line,
    serves: line,
  },
  { requiredKeys: ['levels', 'practise', 'share', 'questions'] },
)

const words = fc.record(
  { origin: fc.constantFrom('seed', 'extended', 'added'), practiseNow: line, guidance },
  { requiredKeys: [] },
)

const overarching: fc.Arbitrary<Overarching> = fc.record({
  id: fc.constant('over-all'),
  name: line,
  description: line,
  home: fc.constantFrom('tree', 'customer-support', 'R&D | a'),
  behaviours: fc.constantFrom([], [{ id: 'b', name: 'B', description: '', showsIn: ['x'] }]),
})

/** What comes next in a stream without end. */
function nextOf<Item>(stream: Iterator<Item>): Item {
  const step = stream.next()
  if (step.done) throw new Error('the stream has an end')
  return step.value
}

/** Ids that differ in case alone, or hold what files keep ids apart by. */
const ODD_IDS = ['A', 'a', 'x|y', 'x', 'y', 'x | y', 'a;b', 'a, b', 'A\\', '\\|', 'R&D', 'id_a_b_c']

/** The tree with such ids for its first skills. */
function withOddIds(tree: Tree, ids: readonly string[]): Tree {
  const odd = new Map(
    tree.skills.flatMap(({ id }, index) => (ids[index] ? [[id, ids[index]]] : [])),
  )
  const idOf = (id: string) => odd.get(id) ?? id
  return {
    ...tree,
    skills: tree.skills.map((skill) => ({
      ...skill,
      id: idOf(skill.id),
      buildsOn: skill.buildsOn.map(idOf),
    })),
  }
}

/** Trees with texts of all kinds of signs, and the words that some of their skills have. */
const told: fc.Arbitrary<Tree> = fc
  .tuple(
    fc
      .tuple(treeArbitrary, fc.shuffledSubarray(ODD_IDS))
      .map(([tree, ids]) => withOddIds(tree, ids)),
    // Before the streams: an option after one is never there.
    fc.option(overarching),
    fc.infiniteStream(line),
    fc.infiniteStream(words),
  )
  // Without a skill there is nothing to import.
  .filter(([tree]) => tree.skills.length > 0)
  .map(([tree, canopy, texts, more]) => {
    const next = () => nextOf(texts)
    return {
      ...tree,
      name: next(),
      description: next(),
      tiers: tree.tiers.map((tier) => ({ ...tier, name: next(), description: next() })),
      skills: tree.skills.map((skill): Skill => ({
        ...skill,
        name: next(),
        description: next(),
        ...nextOf(more),
      })),
      ...(canopy && { overarching: canopy }),
    }
  })

/** What comes of a file, with the id that the tree had, or what stood in the way. */
async function imported(text: string, fileName: string): Promise<unknown> {
  const reading = await readImport(new File([text], fileName))
  if (reading.kind !== 'read') return reading
  const [first] = reading.sketches
  return first && treeFromSketch(first.sketch, 'tree').tree
}

const bySkills = (tree: Tree) =>
  tree.tiers.flatMap(({ id }) => tree.skills.filter(({ tier }) => tier === id))

/** The tree with its skills tier by tier, as files that have the skills inside of their tiers hold it. */
function grouped(tree: Tree): Tree {
  return { ...tree, skills: bySkills(tree) }
}

describe('a tree that is exported and imported', () => {
  it('is the same as JSON Canvas', async () => {
    await fc.assert(
      fc.asyncProperty(told, async (tree) => {
        expect(await imported(treeAsCanvas(tree), 'tree.canvas')).toEqual(tree)
      }),
    )
    const full = { ...fullTree, id: 'tree' }
    expect(await imported(treeAsCanvas(full), 'x.canvas')).toEqual(full)
  })

  it('is the same as DOT, but for behaviours, seeds, portrait and translations', async () => {
    await fc.assert(
      fc.asyncProperty(told, async (tree) => {
        const { overarching: canopy } = tree
        const carried = canopy ? { ...tree, overarching: { ...canopy, behaviours: [] } } : tree
        expect(await imported(treeAsDot(tree), 'tree.gv')).toEqual(grouped(carried))
      }),
    )
  })

  it('has the same ids, names, tiers and links as Mermaid', async () => {
    await fc.assert(
      fc.asyncProperty(told, async (tree) => {
        const { overarching: canopy } = tree
        const carried = {
          ...tree,
          tiers: tree.tiers.map((tier) => ({ ...tier, description: '' })),
          skills: bySkills(tree).map(({ id, name, tier, buildsOn }) => {
            return { id, name, description: '', tier, buildsOn }
          }),
          ...(canopy && {
            overarching: { ...canopy, description: '', home: 'tree', behaviours: [] },
          }),
        }
        expect(await imported(treeAsMermaid(tree), 'tree.mmd')).toEqual(carried)
      }),
    )
  })

  it('has the same skills with their words as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(told, async (tree) => {
        const { overarching: canopy } = tree
        const back = await imported(treeAsTable(tree), 'tree.csv')
        const used = tree.tiers.filter(({ id }) => tree.skills.some(({ tier }) => tier === id))
        expect(back).toMatchObject({
          tiers: used.map(({ name }) => ({ name })),
          skills: bySkills(tree).map(
            ({ id, name, description, buildsOn, practiseNow, guidance: own }) => ({
              id,
              name,
              description,
              buildsOn,
              ...(practiseNow !== undefined && { practiseNow }),
              ...(own && { guidance: own }),
            }),
          ),
          ...(canopy && {
            overarching: {
              id: canopy.id,
              name: canopy.name,
              description: canopy.description,
              home: canopy.home,
            },
          }),
        })
      }),
    )
  })
})
