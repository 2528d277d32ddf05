import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../src/domain/csv.ts'

/** A reader of CSV after RFC 4180 that shares nothing with the writer. */
function parse(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  for (const [, quoted, bare = '', end] of text.replace(/^\uFEFF/, '').matchAll(cells)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}

describe('CSV', () => {
  it('starts with a byte order mark, and ends each row with CR LF', () => {
    expect(toCsv([['a', 'b'], ['c']])).toBe('\uFEFFa,b\r\nc\r\n')
  })

  it('quotes commas, quotes and line ends', () => {
    expect(toCsv([['a,b', 'say "hi"', 'two\nlines', 'two\rlines', ' edge ']])).toBe(
      '\uFEFF"a,b","say ""hi""","two\nlines","two\rlines"," edge "\r\n',
    )
  })

  it('makes what a spreadsheet would run harmless', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\rx', '  =1', '＝1', '\uFEFF=1']) {
      expect(toCsv([[text]])).toBe(`\uFEFF"'${text}"\r\n`)
    }
    expect(toCsv([['a=1', "it's", '2026-11-20']])).toBe("\uFEFFa=1,it's,2026-11-20\r\n")
  })

  it('is read back as it was, save for the apostrophe before a formula', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ' ', '=', '-', "'", '🌰', 'x') }),
    )
    fc.assert(
      fc.property(
        fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
        (rows) => {
          const back = parse(toCsv(rows))
          expect(back.map((row) => row.length)).toEqual(rows.map((row) => row.length))
          back.flat().forEach((cell, index) => {
            const text = rows.flat()[index] ?? ''
            if (cell === text) expect(cell.trimStart()).not.toMatch(/^[=+\-@]/)
            else expect(cell).toBe(`'${text}`)
          })
        },
      ),
    )
  })
})
