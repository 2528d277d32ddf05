import { describe, expect, it } from 'vitest'
import { describeProblem } from '../../src/messages/describe-problem.ts'
import { FILE_LIMIT } from '../../src/storage/file-text.ts'
import { readDocument } from '../../src/storage/read-document.ts'
import { acorn, rating, skill, tree } from '../builders.ts'

/** What a person reads after opening a file with this text, or the number of ratings in it. */
async function open(text: string | Blob): Promise<readonly string[] | number> {
  const home = (id: string) => Promise.resolve(id === 'home' ? new Set(['chat']) : undefined)
  const result = await readDocument(new Blob([text]), home)
  return result.ok ? result.value.records.ratings.length : result.error.map(describeProblem)
}

function file(records: Readonly<Record<string, unknown>>, more: object = {}): string {
  return JSON.stringify({
    format: 'skill-grove',
    version: 1,
    exportedAt: '2026-11-22T10:00:00.000Z',
    records,
    ...more,
  })
}

const good = { 'rating/a': rating('a', 1, 'chat', 'pro') }

describe('opening a grove file', () => {
  it('takes its records in, with or without a byte order mark', async () => {
    expect(await open(file(good))).toBe(1)
    expect(await open(`\uFEFF${file(good)}`)).toBe(1)
  })

  it('says so when the file is empty, cut off or followed by more', async () => {
    for (const text of ['', file(good).slice(0, -5), `${file(good)}}`]) {
      expect(await open(text)).toEqual([
        expect.stringContaining('the file is not complete JSON. It may be cut off'),
      ])
    }
  })

  it('says so when the file is of another kind', async () => {
    for (const text of ['[]', '{}', '{"format":"other","records":{}}']) {
      expect(await open(text)).toEqual([
        expect.stringContaining('format: this is not a Skill Grove file (*.grove.json).'),
      ])
    }
  })

  it('takes JSON that is a single value for what it is: something else', async () => {
    for (const text of ['"skill-grove"', 'null', '1']) {
      expect(await open(text)).toEqual([expect.stringContaining('this is neither a grove file')])
    }
  })

  it('names every wrong place of a tree, but not of a thousand', async () => {
    const wrong = (count: number) => ({ ...tree('t', []), seeds: Array(count).fill(1) })
    expect(await open(file({ 'tree/t': wrong(3) }))).toHaveLength(3)
    expect(await open(file({ 'tree/t': wrong(100_000) }))).toEqual([
      'records["tree/t"].seeds[0]: expected Object, found 1.',
    ])
  })

  it('names a thousand wrong links of a tree and no more', async () => {
    const links = Array.from({ length: 999 }, (_, index) => `nowhere ${String(index)}`)
    const skills = Array.from({ length: 3 }, (_, index) => skill(String(index), 'I', ...links))
    expect(await open(file({ 'tree/t': tree('t', skills) }))).toHaveLength(1000)
  })

  it('cuts short what is long in it, where it says what is wrong', async () => {
    const said = await open(file({ 'tree/t': { ...tree('t', []), id: 'x'.repeat(100_000) } }))
    expect(said).toEqual([
      expect.stringMatching(/^records\["tree\/t"\]\.id: expected <=120, found x?.{1,170}\.$/u),
    ])
  })

  it('says so when its version is none', async () => {
    for (const version of [0, -3, 0.5, 'one']) {
      expect(await open(file(good, { version }))).toEqual([
        expect.stringContaining('version: this is not a Skill Grove file (*.grove.json).'),
      ])
    }
  })

  it('names the place where JSON breaks off', async () => {
    expect(await open('{\n "a": 1 "b": 2 }')).toEqual([
      '2:9: the file is not complete JSON. It may be cut off or of another kind. Take it from where it was first saved.',
    ])
  })

  it('says so when a newer app made it', async () => {
    expect(await open(file(good, { version: 2 }))).toEqual([
      'version: the file is of version 2, made by a newer Skill Grove. Reload the app to update it, then open the file again.',
    ])
  })

  it('refuses the whole file when a tree in it has a ring, and names the ring', async () => {
    const ring = tree('t', [skill('a', 'I', 'b'), skill('b', 'II', 'a')])
    expect(await open(file({ ...good, 'tree/t': ring }))).toEqual([
      'records["tree/t"].skills[0].buildsOn: these skills build on each other in a ring: a → b → a. Remove one of the links.',
    ])
  })

  it('refuses a tree whose seed leads from nowhere', async () => {
    const seeded = tree('t', [], { seeds: [acorn('home', 'chat'), acorn('home', 'x')] })
    expect(await open(file({ 'tree/t': seeded }))).toEqual([
      'records["tree/t"].seeds[1].skill: “x” is not in “home”. Correct the id, or add what it names.',
    ])
  })

  it('lets trees of one file seed each other', async () => {
    const a = tree('a', [skill('one', 'I')], { seeds: [acorn('b', 'two')] })
    const b = tree('b', [skill('two', 'I')], { seeds: [acorn('a', 'one')] })
    expect(await open(file({ 'tree/a': a, 'tree/b': b }))).toBe(0)
  })

  it('takes in the rest when a single record cannot be read, and keeps that one raw', async () => {
    const god = { ...rating('b', 1, 'chat', 'pro'), level: 'god' }
    const nobody = () => Promise.resolve(undefined)
    const blob = new Blob([file({ ...good, 'rating/b': god, 'wish/1': 'rain' })])
    const result = await readDocument(blob, nobody)
    expect(result).toMatchObject({
      ok: true,
      value: {
        records: { ratings: [{ id: 'a' }] },
        unreadable: [{ key: 'rating/b', problems: [{ place: 'level', received: '"god"' }] }],
        kept: [
          ['rating/b', god],
          ['wish/1', 'rain'],
        ],
      },
    })
  })

  it('is not fooled by keys that JavaScript treats as its own', async () => {
    const text = file({}).replace(
      '"records":{}',
      '"records":{"__proto__":{"polluted":1},"constructor":1}',
    )
    expect(await open(text)).toBe(0)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('refuses what is nested too deep before looking at it', async () => {
    const deep = `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`
    expect(await open(deep)).toEqual([
      '1:37: nested more than 32 levels deep, as no grove file is. Take the file from where it was first saved.',
    ])
  })

  it('refuses what is too large before reading it', async () => {
    expect(await open(new Blob([new Uint8Array(FILE_LIMIT + 1)]))).toEqual([
      expect.stringContaining('larger than 10 MB'),
    ])
  })
})
