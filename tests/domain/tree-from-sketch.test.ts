import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Sketch, SketchSkill } from '../../src/domain/sketch.ts'
import { treeFromSketch } from '../../src/domain/tree-from-sketch.ts'
import { parseTree } from '../../src/storage/parse-record.ts'
import { sketchArbitrary } from '../sketch-arbitrary.ts'

/** A skill whose key is its name, in line `place`. */
function skill(name: string, place: number, more: Partial<SketchSkill> = {}): SketchSkill {
  return { key: name, name, buildsOn: [], place: String(place), ...more }
}

function on(name: string, place: number, ...buildsOn: string[]): SketchSkill {
  return skill(name, place, { buildsOn })
}

function read(skills: readonly SketchSkill[], more: Partial<Sketch> = {}) {
  return treeFromSketch({ name: 'Support', skills, ...more }, 'own')
}

it('makes a tree that can be stored and drawn of any sketch', () => {
  fc.assert(
    fc.property(sketchArbitrary, (sketch) => {
      const { tree } = treeFromSketch(sketch, 'own')
      expect(parseTree(tree)).toEqual({ ok: true, value: tree })
    }),
    { numRuns: 1000 },
  )
})

it('makes the same tree of the same sketch', () => {
  fc.assert(
    fc.property(sketchArbitrary, (sketch) => {
      expect(treeFromSketch(sketch, 'own')).toEqual(treeFromSketch(sketch, 'own'))
    }),
  )
})

it('puts each skill one tier behind what it builds on, where no tiers are given', () => {
  const { tree, findings } = read([on('Teach', 3, 'Write'), on('Write', 2, 'Ask'), on('Ask', 1)])
  expect(tree).toEqual({
    id: 'own',
    name: 'Support',
    description: '',
    seeds: [],
    tiers: [
      { id: 'tier-1', name: '1', description: '' },
      { id: 'tier-2', name: '2', description: '' },
      { id: 'tier-3', name: '3', description: '' },
    ],
    skills: [
      { id: 'teach', name: 'Teach', description: '', tier: 'tier-3', buildsOn: ['write'] },
      { id: 'write', name: 'Write', description: '', tier: 'tier-2', buildsOn: ['ask'] },
      { id: 'ask', name: 'Ask', description: '', tier: 'tier-1', buildsOn: [] },
    ],
  })
  expect(findings).toEqual([{ kind: 'tiers-from-links', place: '', count: 3 }])
})

it('keeps the tiers that are given, and leaves out links against them', () => {
  const { tree, findings } = read([
    skill('Write', 1, { tier: 'First', buildsOn: ['Teach'] }),
    skill('Teach', 2, { tier: 'Second', buildsOn: ['Write'] }),
  ])
  expect(tree.tiers.map(({ name }) => name)).toEqual(['First', 'Second'])
  expect(tree.skills.map(({ buildsOn }) => buildsOn)).toEqual([[], ['write']])
  expect(findings).toEqual([
    { kind: 'link-against-tiers', place: '1', skill: 'Write', buildsOn: 'Teach' },
  ])
})

it('lets groups give way to links that contradict most of them', () => {
  const { tree, findings } = read(
    [
      skill('Write', 1, { tier: 'Talk' }),
      skill('Teach', 2, { tier: 'Talk', buildsOn: ['Write'] }),
      skill('Lead', 3, { tier: 'Talk', buildsOn: ['Teach'] }),
    ],
    { areGroups: true },
  )
  expect(tree.skills.map(({ tier }) => tier)).toEqual(['tier-1', 'tier-2', 'tier-3'])
  expect(findings).toEqual([
    { kind: 'groups', place: '', count: 1 },
    { kind: 'tiers-from-links', place: '', count: 3 },
  ])
})

it('puts a skill without a tier behind what it builds on, and says so', () => {
  const { tree, findings } = read([
    skill('Ask', 1, { tier: 'First' }),
    skill('Write', 2, { tier: 'Second' }),
    on('Teach', 3, 'Ask'),
    on('Lead', 4, 'Write'),
  ])
  expect(tree.skills.map(({ tier }) => tier)).toEqual(['first', 'second', 'second', 'tier-3'])
  expect(findings).toEqual([
    { kind: 'tier-guessed', place: '3', skill: 'Teach', tier: 'Second' },
    { kind: 'tier-guessed', place: '4', skill: 'Lead', tier: '3' },
  ])
})

it('breaks a ring at the link that is named last', () => {
  const { tree, findings } = read([on('A', 1, 'C'), on('B', 2, 'A'), on('C', 3, 'B')])
  expect(tree.skills.map(({ buildsOn }) => buildsOn)).toEqual([['c'], ['a'], []])
  expect(findings[0]).toEqual({
    kind: 'ring',
    place: '3',
    skill: 'C',
    buildsOn: 'B',
    skills: ['C', 'B', 'A'],
  })
})

it('takes the link that stands last in the source for the last named, whatever skill it is of', () => {
  const { findings } = read([
    { ...on('Ask', 1, 'Hear'), linkPlaces: ['edges[7]'] },
    { ...on('Hear', 2, 'Ask'), linkPlaces: ['edges[3]'] },
  ])
  expect(findings[0]).toMatchObject({ kind: 'ring', place: 'edges[7]', skill: 'Ask' })
})

it('breaks two rings at the one link that they share', () => {
  const { findings } = read([
    on('A', 1, 'B'),
    on('B', 2, 'C', 'D'),
    on('C', 3, 'A'),
    on('D', 4, 'A'),
  ])
  expect(findings.filter(({ kind }) => kind === 'ring')).toEqual([
    { kind: 'ring', place: '1', skill: 'A', buildsOn: 'B', skills: ['A', 'B', 'C'] },
  ])
})

it('leaves out links to nothing, to the skill itself and twice the same, each with its place', () => {
  const { tree, findings } = read([
    on('Ask', 1),
    {
      ...on('Write', 2, 'Ask', 'Ask', 'Nothing', 'Write'),
      linkPlaces: ['5', '6', '7', '8'],
    },
  ])
  expect(tree.skills[1]?.buildsOn).toEqual(['ask'])
  expect(findings.slice(0, 3)).toEqual([
    { kind: 'link-twice', place: '6', skill: 'Write', buildsOn: 'Ask' },
    { kind: 'link-to-nothing', place: '7', skill: 'Write', buildsOn: 'Nothing' },
    { kind: 'link-to-itself', place: '8', skill: 'Write' },
  ])
})

it('tells skills of the same name apart, and makes one of those that also share a key', () => {
  const { tree, findings } = read([
    skill('Ask', 1),
    { ...skill('Ask', 2), key: 'other' },
    on('Write', 3),
    on('Write', 4, 'Ask'),
    { ...skill('Read', 5), key: 'Ask' },
  ])
  expect(tree.skills.map(({ id, name, buildsOn }) => [id, name, buildsOn])).toEqual([
    ['ask', 'Ask', []],
    ['ask-2', 'Ask (2)', []],
    ['write', 'Write', ['ask']],
    ['read', 'Read', []],
  ])
  expect(findings.slice(0, 3)).toEqual([
    { kind: 'same-name', place: '2', name: 'Ask', skill: 'Ask (2)' },
    { kind: 'merged', place: '4', skill: 'Write' },
    { kind: 'same-key', place: '5', skill: 'Read' },
  ])
})

it('cuts a name of 10,000 characters, and keeps all of it in the description', () => {
  const long = 'long '.repeat(2000).trim()
  const { tree, findings } = read([skill('x', 1, { name: long, description: 'Told.' })])
  const [cut] = tree.skills
  expect(cut?.name).toBe(`${long.slice(0, 119)}…`)
  expect(cut?.description).toBe(`${long}\n\nTold.`)
  expect(findings[0]).toEqual({ kind: 'name-cut', place: '1', skill: cut?.name })
})

it('takes out what is not seen and what turns the reading direction, and keeps joined emoji', () => {
  const { tree, findings } = read([skill('a', 1, { name: 'photo \u202Egnp\u0000.\uD83Cexe 👩‍🌾\n' })])
  expect(tree.skills[0]?.name).toBe('photo gnp.exe 👩‍🌾')
  expect(findings[0]).toEqual({ kind: 'characters', place: '1', skill: 'photo gnp.exe 👩‍🌾' })
})

it('leaves out a skill without a name and a key', () => {
  const { tree, findings } = read([skill(' ', 7), skill('Ask', 8)])
  expect(tree.skills.map(({ name }) => name)).toEqual(['Ask'])
  expect(findings[0]).toEqual({ kind: 'nameless', place: '7' })
})

it('reads tiers from the places of skills that hardly any link joins', () => {
  const { tree, findings } = read([
    skill('Learn', 1, { at: { x: 0, y: 300 } }),
    skill('Ask', 2, { at: { x: 80, y: 0 } }),
    skill('Hear', 3, { at: { x: 160, y: 0 } }),
    skill('Teach', 4, { at: { x: 80, y: 600 }, buildsOn: ['Learn'] }),
  ])
  expect(tree.skills.map(({ tier }) => tier)).toEqual(['tier-2', 'tier-1', 'tier-1', 'tier-3'])
  expect(findings).toEqual([{ kind: 'tiers-from-places', place: '', count: 3 }])
})

it('carries behaviours into the guidance of the skill', () => {
  const { tree } = read([
    skill('Ask', 1, { levels: { rookie: ['Asks.'] }, behaviours: ['Hears.'] }),
  ])
  expect(tree.skills[0]?.guidance).toEqual({
    levels: { rookie: ['Asks.'], pro: ['Hears.'], master: [] },
    practise: [],
    share: [],
    questions: [],
  })
})

it('holds 25,000 skills in one chain to what a tree can have', () => {
  const { tree, findings } = read(
    Array.from({ length: 25_000 }, (_, i) => on(`s${String(i)}`, i, `s${String(i - 1)}`)),
  )
  expect([tree.skills.length, tree.tiers.length]).toEqual([20_000, 100])
  expect(findings[0]).toEqual({ kind: 'too-many-skills', place: '20000', limit: 20_000 })
  expect(findings).toContainEqual({ kind: 'too-many-tiers', place: '', limit: 100 })
})
