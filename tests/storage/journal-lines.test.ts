import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/domain/records.ts'
import { entriesIn, linesOf } from '../../src/storage/journal-lines.ts'

const entries = fc.array(fc.tuple(fc.string(), fc.jsonValue()))

describe('the lines of a journal', () => {
  it('are a check sum and JSON each', () => {
    expect(linesOf([['rating/a', { id: 'a' }]])).toBe('1860b0ff ["rating/a",{"id":"a"}]\n')
  })

  it('give back what was written', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const whole = all.map((entry): Entry => [...entry])
        expect(entriesIn(linesOf(whole))).toEqual(JSON.parse(JSON.stringify(whole)))
      }),
    )
  })

  it('give back all that a crash has left whole, and what was appended after it', () => {
    fc.assert(
      fc.property(entries, entries, fc.nat(), (before, after, cut) => {
        const text = linesOf(before)
        const torn = text.slice(0, cut % (text.length + 1))
        const whole = torn.split('\n').length - 1
        const found = entriesIn(`${torn}\n${linesOf(after)}`)
        const wanted: unknown = JSON.parse(JSON.stringify([...before.slice(0, whole), ...after]))
        expect(found.slice(0, whole)).toEqual((wanted as unknown[]).slice(0, whole))
        expect(found.slice(found.length - after.length)).toEqual((wanted as unknown[]).slice(whole))
      }),
    )
  })

  it('leave out a line that was changed', () => {
    const text = linesOf([
      ['rating/a', 1],
      ['rating/b', 2],
    ])
    expect(entriesIn(text.replace('rating/a', 'rating/x'))).toEqual([['rating/b', 2]])
  })
})
