import { expect, it } from 'vitest'
import { imported } from './imported.ts'

function file(content: BlobPart, name = ''): File {
  return new File([content], name)
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 + 2 * text.length)
  bytes.set([0xff, 0xfe])
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    bytes.set([code & 0xff, code >> 8], 2 + 2 * at)
  }
  return bytes
}

const TABLE = 'Name,Tier\nSchlüssel,Grund\n'

it('reads UTF-16, and says so', async () => {
  expect(await imported(file(utf16(TABLE)))).toMatchObject({
    skills: ['Schlüssel, in Grund'],
    findings: ['encoding'],
  })
})

it('reads Latin-1, and says so', async () => {
  const bytes = Uint8Array.from(TABLE, (letter) => letter.charCodeAt(0))
  expect(await imported(file(bytes))).toMatchObject({
    skills: ['Schlüssel, in Grund'],
    findings: ['encoding'],
  })
})

it('reads a byte order mark as nothing', async () => {
  expect(await imported(file(`\uFEFF${TABLE}`))).toMatchObject({
    skills: ['Schlüssel, in Grund'],
    findings: [],
  })
})

it('refuses 50 MB before anything of it is read', async () => {
  expect(await imported(file(new Uint8Array(50_000_000), 'a.csv'))).toEqual({
    kind: 'refused',
    problem: { kind: 'too-large', place: '', megabytes: 10 },
  })
})

it.each([
  ['JSON', `{"nodes":${'['.repeat(100_000)}`, { kind: 'too-deep', place: '1:73', limit: 64 }],
  ['DOT', `digraph {${'{'.repeat(50_000)}`, { kind: 'syntax', place: '', format: 'dot' }],
  ['YAML', `topics:\n${'- '.repeat(50_000)}`, { kind: 'syntax', format: 'framework' }],
])('refuses %s that is nested without end', async (_, text, problem) => {
  expect(await imported(file(text))).toMatchObject({ kind: 'refused', problem })
})

it('reads an outline that is nested without end, as far as tiers go', async () => {
  const outline = Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}- s${String(i)}`)
  const read = await imported(file(outline.join('\n')))
  expect(read).toHaveProperty('tiers.length', 100)
  expect(read).toHaveProperty(
    'findings',
    expect.arrayContaining(['too-many-tiers', '101 link-against-tiers']),
  )
})

it('takes __proto__ and constructor for names as any others', async () => {
  const json =
    '{"nodes":[{"id":"__proto__","data":{"label":"__proto__"},"__proto__":{"x":1}},{"id":"constructor","data":{"label":"constructor"}}],"edges":[{"source":"__proto__","target":"constructor","__proto__":{"id":1}}]}'
  expect(await imported(file(json))).toMatchObject({
    skills: ['proto, in 1', 'constructor, in 2, builds on proto'],
  })
  expect({}).not.toHaveProperty('x')
  const yaml =
    'topics:\n  - name: __proto__\n    __proto__: {polluted: 1}\n    levels: {__proto__: [a]}\n'
  expect(await imported(file(yaml))).toMatchObject({ skills: ['__proto__, in 1'] })
  expect({}).not.toHaveProperty('polluted')
})

it('leaves HTML and scripts in names as the text that they are', async () => {
  const cells = 'Name,Tier\n<img src=x onerror=alert(1)>,A\n<script>alert(1)</script>,A\n'
  expect(await imported(file(cells))).toMatchObject({
    skills: ['<img src=x onerror=alert(1)>, in A', '<script>alert(1)</script>, in A'],
  })
})

it('takes out control and bidi characters, and says where', async () => {
  expect(await imported(file('Name,Tier\nphoto \u202Egnp\u0007.exe,A\n', 'a.csv'))).toEqual({
    kind: 'refused',
    problem: { kind: 'other-kind', place: '' },
  })
  expect(await imported(file('Name,Tier\nphoto \u202Egnp.exe,A\n', 'a.csv'))).toMatchObject({
    skills: ['photo gnp.exe, in A'],
    findings: ['2 characters'],
  })
  const json = '[{"name":"a\\u0000b\\u202e","description":"x"}]'
  expect(await imported(file(json))).toMatchObject({
    skills: ['ab, in 1'],
    findings: ['[0] characters', 'tiers-from-links'],
  })
})

it('cuts a name of 10,000 characters, and says where', async () => {
  const read = await imported(file(`# Tree\n## A\n- ${'long '.repeat(2000)}\n`))
  expect(read).toMatchObject({ findings: ['3 name-cut'] })
})

it('tells skills of one name apart, or makes one of them, and says where', async () => {
  expect(await imported(file('graph LR\n a[Ask]\n b[Ask]\n'))).toMatchObject({
    skills: ['Ask, in 1', 'Ask, in 1'],
    findings: ['3 shared-name', 'tiers-from-links'],
  })
  expect(await imported(file('Name,Tier\nAsk,A\nAsk,A\n'))).toMatchObject({
    skills: ['Ask, in A'],
    findings: ['3 merged'],
  })
})

it.each([
  ['an empty file', ''],
  ['spaces', ' \n\n\t'],
])('refuses %s', async (_, text) => {
  expect(await imported(file(text, 'a.csv'))).toEqual({
    kind: 'refused',
    problem: { kind: 'empty', place: '' },
  })
})

it.each([
  ['a zip, such as a spreadsheet', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0)],
  ['a PDF', '%PDF-1.7\n\u0001\u0002\u0003'],
  ['random bytes', Uint8Array.from({ length: 1000 }, (_, i) => (i * 7919) % 256)],
])('refuses %s', async (_, content) => {
  expect(await imported(file(content))).toEqual({
    kind: 'refused',
    problem: { kind: 'other-kind', place: '' },
  })
})

it.each([
  ['JSON', '{"nodes":[\n{"id":1,]}', { kind: 'not-json', place: '2:9' }],
  ['DOT', 'digraph {\n a -> b\n c -> \n}', { kind: 'syntax', place: '4', format: 'dot' }],
  ['YAML', 'topics:\n  - name: "a\n', { kind: 'syntax', place: '3', format: 'framework' }],
])('names the place where %s breaks off', async (_, text, problem) => {
  expect(await imported(file(text))).toMatchObject({ kind: 'refused', problem })
})

it('says when it cannot be read as what was chosen, or holds no skill', async () => {
  expect(await imported(file('hello'), 'mermaid')).toEqual({
    kind: 'refused',
    format: 'mermaid',
    problem: { kind: 'syntax', place: '1', format: 'mermaid' },
  })
  expect(await imported(file('{"a":1}'))).toMatchObject({
    kind: 'refused',
    problem: { kind: 'no-skills', place: '', format: 'list' },
  })
})

it.each([
  ['lines', `# Tree\n## A\n- b\n - c\n${'  - d\n'.repeat(600_000)}`],
  ['boxes', `digraph { subgraph cluster_A { ${'{}'.repeat(499_000)} b } }`],
])('reads half a million %s in one place', async (_, text) => {
  expect(await imported(file(text))).toMatchObject({ skills: ['b, in A'] })
})
