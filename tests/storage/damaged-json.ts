import fc from 'fast-check'
import { toDocument } from '../../src/domain/document.ts'
import { everyEntry } from './every-kind.ts'

/** A sound backup with a record of each kind. */
export const SOUND = JSON.stringify(toDocument(everyEntry, new Date(0)))

/** Without the tree, for which a file is refused as a whole: here single records are left out. */
const TREELESS = JSON.stringify(
  toDocument(
    everyEntry.filter(([key]) => key !== 'tree/own'),
    new Date(0),
  ),
)

function nested(levels: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value }
  return value
}

/** Values that stand where others belong. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0.5,
    8.64e15 + 1,
    '',
    'x'.repeat(121),
    'x'.repeat(20_001),
    '\0',
    '\uD83C',
    '\u202E',
    '__proto__',
    'a/b',
    'own',
    'javascript:alert(1)',
    '2026-02-31',
    [],
    {},
    [null],
    nested(20),
    nested(40),
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

interface Place {
  readonly holder: Record<string, unknown>
  readonly key: string
}

/** Where values stand in `value`, each with what holds it. */
function placesIn(value: unknown, found: Place[] = []): readonly Place[] {
  if (!isHolder(value)) return found
  for (const key of Object.keys(value)) {
    found.push({ holder: value, key })
    if (found.length < 2000) placesIn(value[key], found)
  }
  return found
}

/** Lists, too, have their items by keys. */
function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

const step = fc.record({
  at: fc.nat(),
  to: fc.nat(),
  what: fc.constantFrom('put', 'drop', 'copy', 'rename'),
  value: odd,
})

/** Documents whose parts are missing, of another type, or in another place. */
export const changedDocument: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(SOUND, TREELESS), fc.array(step, { minLength: 1, maxLength: 4 }))
  .map(([text, steps]) => {
    const document: unknown = JSON.parse(text)
    for (const { at, to, what, value } of steps) {
      const places = placesIn(document)
      const place = places[at % places.length]
      const other = places[to % places.length]
      if (!place || !other) continue
      const { holder, key } = place
      // Put in twice, one and the same could come to hold itself.
      if (what === 'put') holder[key] = structuredClone(value)
      if (what === 'copy') holder[key] = structuredClone(other.holder[other.key])
      if (what === 'drop' || what === 'rename') {
        const gone = holder[key]
        Reflect.deleteProperty(holder, key)
        if (what === 'rename') holder[other.key] = gone
      }
    }
    return JSON.stringify(document)
  })

/** Parts of JSON, and what only looks like it. */
const scrap = fc.oneof(
  fc.constantFrom(
    ...Array.from('{}[]",:\\\0\n 0'),
    '\uFEFF',
    'NaN',
    '1e999',
    '-',
    '\\ud800',
    '"__proto__":',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.nat(100_000).map((levels) => '['.repeat(levels)),
)

/** A sound text with something cut out of it, put into it or moved in it. */
export const tornText: fc.Arbitrary<string> = fc
  .array(
    fc.record({ at: fc.nat(), cut: fc.nat(60), put: scrap, from: fc.nat(), moves: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((tears) => {
    let text = SOUND
    for (const { at, cut, put, from, moves } of tears) {
      const start = at % (text.length + 1)
      const begin = from % (text.length + 1)
      const fresh = moves ? text.slice(begin, begin + cut) : put
      text = text.slice(0, start) + fresh + text.slice(start + cut)
    }
    return text
  })

/** `bytes` with some of them changed, or cut off, or with a part of them put in once more. */
export function tornBytes(bytes: Uint8Array): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 4 })
  const part = fc.tuple(fc.nat(), fc.nat(), fc.nat(200))
  return fc
    .record({ flips, end: fc.option(fc.nat(), { freq: 3 }), part: fc.option(part, { freq: 3 }) })
    .map(({ flips: changes, end, part: again }) => {
      let torn = Uint8Array.from(bytes)
      if (again) {
        const [at, from, length] = again.map((each, i) => (i < 2 ? each % torn.length : each))
        const piece = torn.slice(from, (from ?? 0) + (length ?? 0))
        torn = Uint8Array.from(Buffer.concat([torn.slice(0, at), piece, torn.slice(at)]))
      }
      for (const [at, by] of changes) {
        const place = at % torn.length
        torn[place] = (torn[place] ?? 0) ^ by
      }
      return end === null ? torn : torn.slice(0, end % torn.length)
    })
}
