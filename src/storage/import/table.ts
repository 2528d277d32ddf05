import Papa from 'papaparse'
import { cleanLine } from '../../domain/clean-text.ts'
import type { Finding } from '../../domain/finding.ts'
import { fail, ok } from '../../domain/result.ts'
import { type Meaning, meaningsOf } from './columns.ts'
import { type ImportSource, nameFromFile, type Parsed } from './parsed.ts'
import { type Row, sketchOfRows } from './rows.ts'

/** More rows than a tree can have skills would only be thrown away. */
const ROW_LIMIT = 20_001

/** What a spreadsheet would take for a formula stands behind an apostrophe in our own export. */
const GUARDED = /^'(?='*[\s\u{FEFF}]*[=+\-@\t\r\n＝＋－＠]|.*[;\t|][^\S\t]*[=+\-@])/u

/** CSV, TSV and cells that were copied from a spreadsheet: one row a skill. */
export function readTable(source: ImportSource): Parsed {
  const { rows, isQuoteOpen } = rowsOf(source.text)
  const [head, ...body] = rows
  if (!head) return fail({ kind: 'no-skills', place: '', format: 'table' })
  const titles = head.cells.map(String)
  const byTitle = meaningsOf(titles)
  const hasTitles = byTitle.has('name')
  const meanings = hasTitles ? byTitle : guessMeanings(rows)
  const [sketch, findings] = sketchOfRows(nameFromFile(source), {
    titles: hasTitles ? titles : [],
    place: head.place,
    rows: hasTitles ? body : rows,
    meanings,
  })
  const guesses = hasTitles ? [] : guessed(meanings)
  const broken: readonly Finding[] = isQuoteOpen
    ? [{ kind: 'not-understood', place: rows.at(-1)?.place ?? '', text: '"' }]
    : []
  return ok([{ sketch, findings: [...guesses, ...findings, ...broken] }])
}

/** The rows that hold something, each with the number of the line that it begins in. */
function rowsOf(text: string): { readonly rows: readonly Row[]; readonly isQuoteOpen: boolean } {
  const rows: Row[] = []
  const delimiter = delimiterOf(text)
  let line = 1
  let at = 0
  let isQuoteOpen = false
  Papa.parse<readonly string[]>(text, {
    delimiter,
    preview: ROW_LIMIT,
    step: ({ data, errors, meta }) => {
      isQuoteOpen = errors.some(({ code }) => code === 'MissingQuotes')
      const place = String(line)
      const end = meta.cursor
      line += text.slice(at, end).split('\n').length - 1
      at = end
      const cells = data.map((cell) => cell.replace(GUARDED, ''))
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, place })
    },
  })
  return { rows, isQuoteOpen }
}

/** The sign that parts the most lines in the same way; strokes part what is in a cell. */
function delimiterOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]/) + 1 || undefined)
  const counts = ['\t', ';', ','].map((sign) => ({ sign, count: head.split(sign).length }))
  const [best] = counts.toSorted((a, b) => b.count - a.count)
  if (best && best.count > 1) return best.sign
  return head.includes('|') ? '|' : ','
}

/**
 * Columns without titles: the first one names the skill, one whose cells name skills of other rows says what
 * it builds on, one of few and repeated words is the tier, the longest text the description.
 */
function guessMeanings(rows: readonly Row[]): ReadonlyMap<Meaning, number> {
  const meanings = new Map<Meaning, number>([['name', 0]])
  const names = new Set(rows.map(({ cells }) => cleanLine(String(cells[0] ?? '')).toLowerCase()))
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  for (let column = 1; column < width; column += 1) {
    const texts = rows
      .map(({ cells }) => cleanLine(String(cells[column] ?? '')).toLowerCase())
      .filter((text) => text !== '')
    const parts = texts.flatMap((text) => text.split(/[|;,]/).map((part) => part.trim()))
    const named = parts.filter((part) => names.has(part)).length
    if (texts.length === 0) continue
    if (named > parts.length / 2) setOnce(meanings, 'builds-on', column)
    else if (new Set(texts).size <= texts.length / 2) setOnce(meanings, 'tier', column)
    else setOnce(meanings, 'description', column)
  }
  return meanings
}

function setOnce(meanings: Map<Meaning, number>, meaning: Meaning, column: number): void {
  if (!meanings.has(meaning)) meanings.set(meaning, column)
}

function guessed(meanings: ReadonlyMap<Meaning, number>): readonly Finding[] {
  return [...meanings].map(([as, column]) => ({
    kind: 'column',
    place: '',
    column: String(column + 1),
    as,
  }))
}
