import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../src/domain/address.ts'
import { toCsv } from '../../src/domain/csv.ts'
import { safeLink } from '../../src/domain/evidence-link.ts'
import { entriesOf, joinRecords, NO_RECORDS, settingOf } from '../../src/domain/records.ts'
import { describeProblem } from '../../src/messages/describe-problem.ts'
import { readDocument } from '../../src/storage/read-document.ts'
import { BAD_FILES } from './bad-files.ts'
import { BAD_PICTURES } from './bad-pictures.ts'
import { good } from './file-builders.ts'

async function open(file: BlobPart) {
  const result = await readDocument(new Blob([file]), () => Promise.resolve(undefined))
  if (!result.ok) return { refused: result.error.map(describeProblem) }
  const { records, kept, unreadable } = result.value
  return {
    read: entriesOf(records).map(([key]) => key),
    kept: kept.map(([key]) => key),
    said: unreadable.flatMap(({ key, problems }) =>
      problems.map((problem) => `${key} ${describeProblem(problem)}`),
    ),
  }
}

describe('bad input', () => {
  it.each([...BAD_FILES, ...BAD_PICTURES])('%i, a file: %s', async (_, __, file, outcome) => {
    expect(await open(file())).toEqual(outcome)
  })

  it('7 and 8 leave what all objects have as it was', () => {
    expect('polluted' in {} || 'level' in {}).toBe(false)
  })

  it('20, the same key with another content: what was here stays', () => {
    const mine = {
      ...NO_RECORDS,
      ratings: [good],
      settings: [{ name: 'person-name', value: 'Ash' }],
    }
    const other = {
      ...NO_RECORDS,
      ratings: [{ ...good, level: 'master' as const }],
      settings: [{ name: 'person-name', value: 'Rowan' }],
    }
    const joined = joinRecords(mine, other)
    expect(joined.ratings).toEqual([good])
    expect(settingOf(joined, 'person-name')).toBe('Ash')
  })

  it('35: nothing decodes a picture that came in, only the drawings of the app', () => {
    const decoding = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (name) =>
        /\.tsx?$/.test(name) &&
        /createImageBitmap|ImageDecoder|new Image\(/.test(readFileSync(`src/${name}`, 'utf8')),
    )
    expect(decoding).toEqual([join('storage', 'png.ts')])
  })

  it.each([
    [29, 'javascript:alert(1)'],
    [29, ' jAvAsCrIpT:alert(1)'],
    [30, 'data:image/svg+xml,<svg onload=alert(1)>'],
  ])('%i, a link that is shown and leads nowhere: %s', (_, link) => {
    expect(safeLink(link)).toBeUndefined()
  })

  // 32 to 34 go out as CSV: it is never read here.
  it.each([
    [32, '=1+1', `"'=1+1"`],
    [32, '+1', `"'+1"`],
    [32, '-1', `"'-1"`],
    [32, '@SUM(A1)', `"'@SUM(A1)"`],
    [33, '\t=1', `"'\t=1"`],
    [33, '\r=1', `"'\r=1"`],
    [33, ' =1', `"' =1"`],
    [34, 'a\rb', '"a\rb"'],
    [34, 'he said "', '"he said """'],
    [34, 'a;=1', `"'a;=1"`],
  ])('%i, a cell of a spreadsheet that holds %j', (_, cell, written) => {
    expect(toCsv([[cell]])).toBe(`\uFEFF${written}\r\n`)
  })

  // 37 and the bad base64url of 38 are for links that carry a tree. No address carries any data yet:
  // it names a page, a tree and a skill. Whoever adds such links adds their cases here.
  it('38, an address of 100 kB leads nowhere, where the app says so', () => {
    expect(parseAddress(`/tree/${'A'.repeat(100_000)}`)).toEqual({ page: 'nowhere' })
  })
})
