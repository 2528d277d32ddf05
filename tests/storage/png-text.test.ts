import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDocument } from '../../src/domain/document.ts'
import { RESULTS } from '../../src/domain/goal.ts'
import { entriesOf, joinRecords, NO_RECORDS, type Records } from '../../src/domain/records.ts'
import { sharedRecords } from '../../src/domain/shared-document.ts'
import { describeProblem } from '../../src/messages/describe-problem.ts'
import { chunksOf, writeChunk } from '../../src/storage/png-chunks.ts'
import { DOCUMENT_LIMIT, embedText, readPngText } from '../../src/storage/png-text.ts'
import { readDocument } from '../../src/storage/read-document.ts'
import { rating } from '../builders.ts'
import { treeArbitrary } from '../tree-arbitrary.ts'

/** A picture of one pixel. */
const PIXEL = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
)
const IEND = PIXEL.length - 12
const text = JSON.stringify(
  toDocument(entriesOf({ ...NO_RECORDS, ratings: [rating('a', 1, 'chat', 'pro')] }), new Date(0)),
)

function splice(png: Uint8Array, at: number, ...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from([png.slice(0, at), ...parts, png.slice(at)].flatMap((part) => [...part]))
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** A chunk of ours with this flag and body. */
function ours(flag: number, body: Uint8Array): Uint8Array {
  const head = new TextEncoder().encode('skill-grove\0')
  return writeChunk('iTXt', Uint8Array.from([...head, flag, 0, 0, 0, ...body]))
}

/** What a person reads after opening these bytes, or the number of ratings in them. */
async function open(bytes: Uint8Array): Promise<readonly string[] | number> {
  const file = new Blob([new Uint8Array(bytes)])
  const result = await readDocument(file, () => Promise.resolve(undefined))
  return result.ok ? result.value.records.ratings.length : result.error.map(describeProblem)
}

describe('a picture that carries its document', () => {
  it('gives the text back, and is still a whole PNG with its chunk before the end', async () => {
    const png = await embedText(PIXEL, text)
    expect(await readPngText(png)).toEqual({ ok: true, value: text })
    expect([...chunksOf(png)].map((chunk) => chunk?.type)).toEqual(['IHDR', 'IDAT', 'iTXt', 'IEND'])
    expect(await open(png)).toBe(1)
  })

  it('is read wherever its chunk stands, beside the chunks of others', async () => {
    const foreign = writeChunk('iTXt', new TextEncoder().encode('skill-groves\0\0\0\0\0hello'))
    const chunk = ours(1, await deflate(new TextEncoder().encode(text)))
    for (const at of [8, 33, IEND, PIXEL.length]) {
      expect(await open(splice(PIXEL, at, foreign, chunk))).toBe(1)
    }
  })

  it('is read where another app has unpacked the text', async () => {
    expect(await open(splice(PIXEL, IEND, ours(0, new TextEncoder().encode(text))))).toBe(1)
  })

  it('gives back exactly the records that went in, whatever they hold', async () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('🌰🌳', '__proto__', '\0'),
    )
    const id = fc.oneof(fc.uuid(), fc.constantFrom('__proto__', 'constructor', '🌰', 'é'))
    const event = { id, by: fc.constantFrom('self', 'Kim 🌳'), at: fc.integer() }
    const level = fc.constantFrom('rookie', 'pro', 'master', null)
    const day = fc.constant('2026-11-20')
    const list = <Each extends { id: string }>(each: fc.Arbitrary<Each>) =>
      fc.uniqueArray(each, { selector: (one) => one.id, maxLength: 4 })
    const goal = { kind: fc.constantFrom('grow' as const, 'share' as const), aim: words, due: day }
    const result = fc.constantFrom(...RESULTS)
    const records: fc.Arbitrary<Records> = fc.record({
      ratings: list(fc.record({ ...event, tree: id, skill: id, level })),
      marks: list(fc.record({ ...event, tree: id, skill: id, behaviour: id, shown: fc.boolean() })),
      plantings: list(fc.record({ ...event, tree: id, planted: fc.boolean() })),
      notForMe: list(fc.record({ ...event, tree: id, skill: id, avoided: fc.boolean() })),
      goals: list(
        fc.record({
          ...event,
          ...goal,
          tree: id,
          skill: id,
          reason: words,
          practice: words,
          weekly: words,
        }),
      ),
      outcomes: list(fc.record({ ...event, goal: id, result, note: words })),
      evidence: list(fc.record({ ...event, on: day, note: words })),
      reviews: list(
        fc.record({ ...event, tree: id, name: fc.constant('Spring 🌰'), began: fc.integer() }),
      ),
      views: list(fc.record({ ...event, review: id, tree: id, skill: id, level })),
      undos: list(fc.record({ ...event, of: fc.array(words), undone: fc.boolean() })),
      trees: fc.oneof(
        fc.constant([]),
        treeArbitrary.map((tree) => [tree]),
      ),
      edits: list(
        fc.record({
          ...event,
          tree: id,
          changes: fc.array(
            fc.oneof(
              fc.record({ kind: fc.constant('remove-skill' as const), skill: id }),
              fc.record({ kind: fc.constant('connect' as const), skill: id, buildsOn: id }),
              fc.record({ kind: fc.constant('tree' as const), description: words }),
            ),
          ),
        }),
      ),
      settings: fc.constantFrom([], [{ name: 'person-name', value: 'Zoë 🌳' }]),
    })
    await fc.assert(
      fc.asyncProperty(records, fc.boolean(), async (all, withNotes) => {
        const going = sharedRecords(all, withNotes)
        const entries = entriesOf(going)
        const png = await embedText(PIXEL, JSON.stringify(toDocument(entries, new Date(0))))
        const back = await readDocument(new Blob([png]), () => Promise.resolve(undefined))
        if (!back.ok) throw new Error(back.error.map(describeProblem).join())
        expect(back.value.unreadable).toEqual([])
        expect(new Map(entriesOf(joinRecords(NO_RECORDS, back.value.records)))).toEqual(
          new Map(entries),
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('a picture that cannot be opened', () => {
  it('says that it carries nothing, and where that comes from', async () => {
    expect(await open(PIXEL)).toEqual([
      'this picture holds no Skill Grove data. Chat apps and “copy” often strip it, and a picture can be saved without it: ask for the PNG as a file, or for a backup.',
    ])
  })

  it('says that it is damaged wherever it is cut off', async () => {
    const png = await embedText(PIXEL, text)
    for (let length = 8; length < png.length - 12; length += 1) {
      expect(await open(png.slice(0, length))).toEqual([
        expect.stringContaining('the data in this picture is damaged or cut off.'),
      ])
    }
  })

  it('says that it is damaged where a byte of our chunk is another one', async () => {
    const png = await embedText(PIXEL, text)
    // From the flag behind the keyword to the check sum.
    for (let at = IEND + 8 + 12; at < png.length - 12; at += 1) {
      const broken = png.map((byte, index) => (index === at ? byte ^ 0x10 : byte))
      expect(await open(broken)).toEqual([expect.stringContaining('is damaged or cut off.')])
    }
  })

  it('says that it is damaged where the packed text is none, though the check sum fits', async () => {
    for (const body of [[], [1, 2, 3]]) {
      expect(await open(splice(PIXEL, IEND, ours(1, Uint8Array.from(body))))).toEqual([
        expect.stringContaining('is damaged or cut off.'),
      ])
    }
    const bare = writeChunk('iTXt', new TextEncoder().encode('skill-grove\0'))
    expect(await open(splice(PIXEL, IEND, bare))).toEqual([
      expect.stringContaining('is damaged or cut off.'),
    ])
  })

  it('refuses a small chunk that unpacks to a huge text', async () => {
    const bomb = ours(1, await deflate(new Uint8Array(DOCUMENT_LIMIT + 1)))
    expect(bomb.length).toBeLessThan(20_000)
    expect(await open(splice(PIXEL, IEND, bomb))).toEqual([
      expect.stringContaining('skill-grove: larger than 10 MB'),
    ])
  })

  it('is told from a file that is neither a document nor a PNG', async () => {
    for (const bytes of [Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('hello')]) {
      expect(await open(bytes)).toEqual([
        'this is neither a grove file (*.grove.json) nor a picture from Skill Grove (PNG).',
      ])
    }
  })

  it('rejects to embed anything in what is no PNG', async () => {
    await expect(embedText(Uint8Array.from([1, 2]), text)).rejects.toThrow('not a PNG')
  })
})
