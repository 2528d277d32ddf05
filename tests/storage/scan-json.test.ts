import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFlaw } from '../../src/storage/scan-json.ts'

const LIMITS = { depth: 3, items: 4 }
const WIDE = { depth: 1000, items: 100_000 }

describe('looking through a text before it is parsed', () => {
  it.each([
    ['nothing', '', 0],
    ['only space', ' \n ', 3],
    ['a text that ends in an object', '{"a":1', 6],
    ['a text that ends in a string', '{"a":"x', 7],
    ['what follows it', '{"a":1}}', 7],
    ['a comma too many', '[1,]', 3],
    ['a comma too few', '{"a":1 "b":2}', 7],
    ['a key without quotes', '{a:1}', 1],
    ['a number with a zero in front', '[01]', 2],
    ['NaN', '[NaN]', 1],
    ['a line end in a string', '["a\nb"]', 3],
    ['an escape that is none', '["\\x"]', 2],
  ])('tells where it breaks off: %s', (_, text, offset) => {
    expect(findFlaw(text, LIMITS)).toEqual({ kind: 'broken', offset })
  })

  it('stops at the first bracket that is too deep, and counts none in strings', () => {
    expect(findFlaw('{"a":[[]]}', LIMITS)).toBeUndefined()
    expect(findFlaw('{"a":[["[["]]}', LIMITS)).toBeUndefined()
    expect(findFlaw('{"a":[[{}]]}', LIMITS)).toEqual({ kind: 'too-deep', offset: 7 })
  })

  it('stops where a list or an object has too many items', () => {
    expect(findFlaw('[[1,2,3,4],[1,2,3,4]]', LIMITS)).toBeUndefined()
    expect(findFlaw('[[1,2,3,4,5]]', LIMITS)).toEqual({ kind: 'too-many', offset: 10 })
    expect(findFlaw('{"a":1,"b":2,"c":3,"d":4,"e":5}', LIMITS)).toEqual({
      kind: 'too-many',
      offset: 25,
    })
  })

  it('finds a key that stands twice in one object, however it is written', () => {
    expect(findFlaw('{"a":{"a":1},"b":{"a":1}}', LIMITS)).toBeUndefined()
    expect(findFlaw('{"a":1,"\\u0061":2}', LIMITS)).toEqual({ kind: 'twice', offset: 7, id: 'a' })
  })

  it('takes what JSON.parse takes and nothing else', () => {
    const signs = fc.string({
      unit: fc.constantFrom(
        ...Array.from('{}[]",:0123eE.-+ \\u\n\ttruefalsn'),
        '"a"',
        '"b":',
        'null',
        '1e5',
      ),
      maxLength: 12,
    })
    const changed = fc.tuple(fc.json(), fc.nat(), fc.nat(3), signs).map(([text, at, cut, put]) => {
      const start = at % (text.length + 1)
      return text.slice(0, start) + put + text.slice(start + cut)
    })
    fc.assert(
      fc.property(fc.oneof(signs, changed, fc.json()), (text) => {
        const flaw = findFlaw(text, WIDE)
        fc.pre(flaw?.kind !== 'twice')
        expect(flaw?.kind).toBe(parses(text) ? undefined : 'broken')
      }),
      { numRuns: 3000 },
    )
  })
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
