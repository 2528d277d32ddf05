import fc from 'fast-check'
import { expect, it } from 'vitest'
import { IMPORT_FORMATS } from '../../src/domain/import-format.ts'
import { treeFromSketch } from '../../src/domain/tree-from-sketch.ts'
import { readImport } from '../../src/storage/import/read-import.ts'
import { parseTree } from '../../src/storage/parse-record.ts'
import { damagedImport } from './damaged-imports.ts'

/** What stands before a run of signs, so that a reader comes as far as to it. */
const HEADS: Readonly<Partial<Record<(typeof IMPORT_FORMATS)[number], readonly string[]>>> = {
  mermaid: ['flowchart LR\n', 'flowchart LR\na -. b', 'flowchart LR\na["'],
  dot: ['digraph {', 'digraph { a [label="'],
  framework: ['topics:\n', 'topics: '],
  table: ['Name\n', 'Name\n"'],
  outline: ['- ', '# '],
}

it('any damaged file of any format is refused with a reason, or gives trees that can be stored', async () => {
  let read = 0
  await fc.assert(
    fc.asyncProperty(damagedImport, async ({ file, chosen }) => {
      const reading = await readImport(file, chosen)
      if (reading.kind !== 'read') return
      for (const { sketch, id } of reading.sketches) {
        const { tree } = treeFromSketch(sketch, id)
        expect(parseTree(tree)).toEqual({ ok: true, value: tree })
        expect(tree.skills.length).toBeGreaterThan(0)
      }
      read += 1
    }),
    { numRuns: 400 },
  )
  expect(read).toBeGreaterThan(50)
})

it.each([
  ['quotes', '"'],
  ['hashes', '#'],
  ['stars', '*'],
  ['brackets', '['],
  ['brackets and parentheses', '[a]('],
  ['tabs', "'\t"],
  ['arrows', 'a --> '],
  ['open arrows', 'a -- '],
  ['semicolons', ';'],
  ['spaces', ' '],
  ['entities', '#1;&'],
])('100,000 %s in one line end in every format', async (_, sign) => {
  for (const [head, chosen] of [
    ['flowchart LR\n', 'mermaid'],
    ['Name\n', 'table'],
    ["Name\n'", 'table'],
    ['- ', 'outline'],
    ['# ', 'outline'],
  ] as const) {
    const file = new File([head, sign.repeat(100_000), 'x'], '')
    expect((await readImport(file, chosen)).kind).toMatch(/read|refused/)
  }
})

it.each([
  ...Array.from('{}[]()<>"\'`|;:,.-=~*#&@%!?\\_+/$^ \ta'),
  '? ',
  '- ',
  '[[',
  '*a',
  '__',
  '<!--',
  '/*',
])('a long run of %j ends in every format', async (sign) => {
  const run = sign.repeat(20_000)
  for (const chosen of IMPORT_FORMATS) {
    for (const head of HEADS[chosen] ?? ['']) {
      expect((await readImport(new File([head, run, 'x'], ''), chosen)).kind).toMatch(
        /read|refused/,
      )
    }
  }
})

it('keys of YAML that hold keys are refused, however deep they go', async () => {
  const file = new File(['topics:\n', '? '.repeat(400), 'x'], '')
  expect(await readImport(file, 'framework')).toMatchObject({
    kind: 'refused',
    problem: { kind: 'syntax', format: 'framework' },
  })
})
