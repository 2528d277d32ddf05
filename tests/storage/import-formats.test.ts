import { expect, it } from 'vitest'
import { readImport } from '../../src/storage/import/read-import.ts'
import { fixture, imported } from './imported.ts'

const NIGHT = { name: 'Night shift', tiers: ['Ground', 'Craft'], others: [] }

it('reads the cards, groups and arrows of a JSON Canvas', async () => {
  expect(await imported(await fixture('night-shift.canvas'))).toMatchObject({
    ...NIGHT,
    format: 'canvas',
    name: 'night shift',
    skills: [
      'Sleep, in Ground',
      'Tea, in Ground',
      'Calls, in Craft, builds on Sleep',
      'Writing, in Craft, builds on Tea',
    ],
    findings: ['edges[1] link-to-nothing'],
  })
})

it('reads a map of React Flow in spite of lost ends, rings of one, and ids used twice', async () => {
  expect(await imported(await fixture('roadmap.json'))).toMatchObject({
    format: 'flow',
    name: 'Night shift',
    // By where they stand: hardly anything is joined.
    tiers: ['1', '2', '3'],
    skills: [
      'Sleep, in 1',
      'Calls, in 2, builds on Sleep',
      'Letters, in 2',
      'Tea, in 1',
      'Teaching, in 3',
    ],
    findings: [
      'edges[1] link-without-ends',
      'nodes[1] no-place',
      'edges[3] link-to-nothing',
      'nodes[4] same-key',
      'edges[2] link-to-itself',
      'tiers-from-places',
    ],
  })
})

it('reads a list of skills in JSON, and lays their five levels onto three', async () => {
  const read = await imported(await fixture('skills.json'))
  expect(read).toMatchObject({
    format: 'list',
    tiers: ['Ground', 'Craft'],
    skills: ['Sleep, in Ground', 'Calls, in Craft, builds on Sleep'],
    findings: ['no-place', 'levels'],
  })
  expect(read).toHaveProperty('tree.skills[0].guidance.levels', {
    rookie: ['Knows why.', 'Tries it.'],
    pro: ['Does it.', 'Keeps it up.'],
    master: ['Teaches it.'],
  })
})

it('reads several trees that name their skills', async () => {
  expect(await imported(await fixture('trees.json'))).toMatchObject({
    format: 'list',
    name: 'Night',
    others: ['Day'],
    skills: ['Sleep, in 1', 'Calls, in 1'],
  })
})

it('reads a Mermaid flowchart, and names the line that is none', async () => {
  expect(await imported(await fixture('chart.mmd'))).toMatchObject({
    ...NIGHT,
    format: 'mermaid',
    tiers: ['Ground', 'Craft', '3'],
    skills: [
      'Sleep & rest, in Ground',
      'Tea, in Ground',
      'Calls, in Craft, builds on Sleep & rest and Tea',
      'Teaching, in 3, builds on Calls',
    ],
    findings: ['14 not-understood', '13 tier-guessed'],
  })
})

it('reads a graph of Graphviz with its clusters', async () => {
  expect(await imported(await fixture('graph.dot'))).toMatchObject({
    ...NIGHT,
    format: 'dot',
    tiers: ['Ground', 'Craft', '3'],
    skills: [
      'Sleep and rest, in Ground',
      'tea, in Ground',
      'Calls, in Craft, builds on Sleep and rest and tea',
      'teach, in 3, builds on Calls',
    ],
    findings: ['6 tier-guessed'],
  })
})

it('reads a table with German titles', async () => {
  const read = await imported(await fixture('cells.csv'))
  expect(read).toMatchObject({
    format: 'table',
    tiers: ['Grund', 'Handwerk'],
    skills: ['Schlaf, in Grund', 'Tee, in Grund', 'Anrufe, in Handwerk, builds on Schlaf and Tee'],
    findings: ['1 no-place'],
  })
  expect(read).toHaveProperty('tree.skills[2].description', 'Geht ran,\nauch nachts.')
})

it('reads relations without a direction as builds-on, and lets groups that contradict give way', async () => {
  expect(await imported(await fixture('relations.csv'))).toMatchObject({
    format: 'table',
    skills: ['Sleep, in 3, builds on Tea and Calls', 'Tea, in 1', 'Calls, in 2, builds on Tea'],
    findings: [
      '1 no-place',
      '1 related',
      '4 link-to-nothing',
      'groups',
      '3 ring',
      'tiers-from-links',
    ],
  })
})

it('reads pasted cells without titles by what stands in them', async () => {
  const cells = 'Sleep\tGround\t\nTea\tGround\t\nCalls\tCraft\tSleep, Tea\nWriting\tCraft\tTea\n'
  expect(await imported(new File([cells], ''))).toMatchObject({
    format: 'table',
    tiers: ['Ground', 'Craft'],
    skills: [
      'Sleep, in Ground',
      'Tea, in Ground',
      'Calls, in Craft, builds on Sleep and Tea',
      'Writing, in Craft, builds on Tea',
    ],
    findings: ['column', 'column', 'column'],
  })
})

it('reads Markdown: headings are tiers, bullets skills, and what stands below shows them', async () => {
  const read = await imported(await fixture('outline.md'))
  expect(read).toMatchObject({
    ...NIGHT,
    format: 'outline',
    skills: ['Sleep, in Ground', 'Tea, in Ground', 'Calls, in Craft, builds on Sleep and Tea'],
    findings: ['nested'],
    tree: { description: 'Support while others sleep.' },
  })
  expect(read).toHaveProperty('tree.skills[0].guidance.levels.pro', ['Draws the curtains'])
})

it('reads an indented outline: what stands below builds on what it stands under', async () => {
  expect(await imported(await fixture('outline.txt'))).toMatchObject({
    format: 'outline',
    skills: [
      'Sleep, in 1',
      'Calls, in 2, builds on Sleep',
      'Teaching, in 3, builds on Calls',
      'Letters, in 2, builds on Sleep',
      'Tea, in 1',
    ],
  })
})

it('reads a level framework in YAML, also in front of a Markdown file', async () => {
  const file = await fixture('framework.yaml')
  const levels = { rookie: ['Knows why.'], pro: ['Does it\n- By day\n- In the dark'], master: [] }
  const front = new File(['---\n', await file.text(), '---\n'], 'framework.md')
  for (const each of [file, front]) {
    const read = await imported(each)
    expect(read).toMatchObject({
      format: 'framework',
      name: 'Night shift',
      skills: ['Sleep, in 1', 'calls, in 1'],
    })
    expect(read).toHaveProperty('tree.skills[0].guidance.levels', levels)
  }
})

it('knows a file of its own', async () => {
  const own = new File(['{"format":"skill-grove","version":1,"records":{}}'], 'a.grove.json')
  expect(await imported(own)).toEqual({ kind: 'own' })
})

it('takes marks of text away where they come in pairs, and no signs of a name', async () => {
  const chart = new File(
    ['flowchart LR\n  a["my__var and 2**3"]\n  b["**Bold** and __so__"]\n  id_a_b_c --> b'],
    'signs.mmd',
  )
  expect(await imported(chart)).toHaveProperty('tree.skills', [
    expect.objectContaining({ id: 'a', name: 'my__var and 2**3' }),
    expect.objectContaining({ id: 'b', name: 'Bold and so' }),
    expect.objectContaining({ id: 'id_a_b_c', name: 'id_a_b_c' }),
  ])
})

it.each([
  ['lines.mmd', 'flowchart LR\n  a --> b\n  a --- c\n  b <-- so --> c\n  c -- to --> d'],
  ['lines.gv', 'graph {\n  a\n  a -- b\n  a -- c\n}'],
  [
    'lines.canvas',
    JSON.stringify({
      nodes: ['a', 'b', 'c'].map((id, x) => ({
        ...{ id, type: 'text', text: id, x: x * 300, y: 0, width: 100, height: 50 },
      })),
      edges: [
        { id: '1', fromNode: 'a', toNode: 'b' },
        { id: '2', fromNode: 'a', toNode: 'c', toEnd: 'none' },
        { id: '3', fromNode: 'b', toNode: 'c', fromEnd: 'arrow' },
      ],
    }),
  ],
])('says how many lines of %s have no direction, and were taken for one', async (name, text) => {
  const reading = await readImport(new File([text], name))
  expect(reading).toMatchObject({ kind: 'read' })
  const [first] = reading.kind === 'read' ? reading.sketches : []
  expect(first?.findings).toEqual([
    { kind: 'related', place: { mmd: '3', gv: '3', canvas: 'edges[1]' }[name.slice(6)], count: 2 },
  ])
})

it('keeps two skills of one name apart where they stand in two tiers', async () => {
  const rows = ['Skill,Tier,Builds on', 'Sleep,Ground,', 'Calls,Craft,Sleep', 'Sleep,Craft,']
  expect(await imported(new File([rows.join('\n')], 'rows.csv'))).toMatchObject({
    skills: ['Sleep, in Ground', 'Calls, in Craft, builds on Sleep', 'Sleep (2), in Craft'],
    findings: ['4 same-name'],
  })
})
