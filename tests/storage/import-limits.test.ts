import { expect, it } from 'vitest'
import { readList } from '../../src/storage/import/list.ts'
import { imported } from './imported.ts'

function file(text: string): File {
  return new File([text], '')
}

it('tells of a link of equal rows once for each row that says it again', async () => {
  const row = 'Ask,A,Listen\n'
  expect(
    await imported(file(`Name,Category,Builds on\n${row}${row}${row}Listen,A,\n`)),
  ).toMatchObject({
    skills: ['Ask, in 2, builds on Listen', 'Listen, in 1'],
    findings: [
      '3 merged',
      '4 merged',
      '3 link-twice',
      '4 link-twice',
      'groups',
      'tiers-from-links',
    ],
  })
})

it.each([
  [
    'canvas',
    '{"nodes":[{"id":"a","type":"text","text":"Ask"},{"id":"a","type":"text","text":"Ask"},{"id":"b","type":"text","text":"Listen"}],"edges":[{"fromNode":"b","toNode":"a"}]}',
  ],
  [
    'flow',
    '{"nodes":[{"id":"a","data":{"label":"Ask"}},{"id":"a","data":{"label":"Ask"}},{"id":"b","data":{"label":"Listen"}}],"edges":[{"source":"b","target":"a"}]}',
  ],
] as const)(
  'gives the links of a node that stands twice in a %s to one of them',
  async (as, json) => {
    const read = await imported(file(json), as)
    expect(read).toHaveProperty('skills[0]', expect.stringMatching(/^Ask, .*Listen$/))
    expect(read).toHaveProperty('skills[1]', expect.stringMatching(/^Listen, in 1$/))
    expect(read).not.toHaveProperty('findings', expect.arrayContaining(['edges[0] link-twice']))
  },
)

it('looks into an object of a list only for fields that say something of a skill', () => {
  const fields = Array.from({ length: 10_000 }, (_, i) => [`field ${String(i)}`, 1] as const)
  const wide = { name: 'Ask', ...Object.fromEntries(fields) }
  let looks = 0
  const narrow = new Proxy(
    { name: 'Listen' },
    {
      getOwnPropertyDescriptor: (target, key) => {
        looks += 1
        return Reflect.getOwnPropertyDescriptor(target, key)
      },
    },
  )
  const read = readList([wide, narrow], { name: '', text: '' })
  expect(read).toHaveProperty('value[0].sketch.skills.length', 2)
  expect(read).toHaveProperty('value[0].findings.length', 10_000)
  expect(looks).toBeGreaterThan(0)
  expect(looks).toBeLessThan(100)
})

it('looks through the first columns of a table without titles, and says where it stopped', async () => {
  const wide = Array.from({ length: 15_000 }, (_, i) => `cell ${String(i)}`).join(',')
  const short = Array.from({ length: 1500 }, (_, i) => `s${String(i)},t${String(i % 7)}`)
  const read = await imported(file([wide, ...short].join('\n')), 'table')
  expect(read).toHaveProperty('skills.length', 1501)
  expect(read).toHaveProperty('findings', expect.arrayContaining(['1 no-place']))
})

it('puts the cards of groups after the last tier that there can be into that one', async () => {
  const nodes = Array.from({ length: 150 }, (_, i) => {
    const box = { x: i * 100, y: 0, width: 90, height: 90 }
    return [
      { ...box, id: `g${String(i)}`, type: 'group', label: `G${String(i)}` },
      { ...box, id: `n${String(i)}`, type: 'text', text: `N${String(i)}` },
    ]
  }).flat()
  const read = await imported(file(JSON.stringify({ nodes, edges: [] })), 'canvas')
  expect(read).toHaveProperty('skills[50]', 'N50, in G50')
  expect(read).toHaveProperty('skills[149]', 'N149, in G99')
  expect(read).toHaveProperty('findings', ['too-many-tiers'])
})

it('says that an arrow to a subgraph of Mermaid has no end that is a skill', async () => {
  const chart = 'flowchart LR\n subgraph g2\n  b\n end\n a --> g2\n'
  const read = await imported(file(chart))
  expect(read).toHaveProperty('findings', expect.arrayContaining(['5 link-to-nothing']))
})

it('says that a table with titles has more rows than a tree can have skills', async () => {
  const rows = Array.from({ length: 20_005 }, (_, i) => `s${String(i)}`)
  const read = await imported(
    file(['Name,Tier', ...rows.map((row) => `${row},A`)].join('\n')),
    'table',
  )
  expect(read).toHaveProperty('skills.length', 20_000)
  expect(read).toHaveProperty('findings', expect.arrayContaining(['20002 too-many-skills']))
})
