import Papa from 'papaparse'
import { cleanLine } from '../../domain/clean-text.ts'
import { cellText } from '../../domain/csv.ts'
import type { Finding } from '../../domain/finding.ts'
import { SKILL_LIMIT } from '../../domain/limits.ts'
import { fail, ok } from '../../domain/result.ts'
import { meaningsOf } from './columns.ts'
import { type ImportSource, nameFromFile, type Parsed } from './parsed.ts'
import { type Row, sketchOfRows } from './rows.ts'

/**
 * More rows than a tree can have skills would only be thrown away: those, the titles, the skill over
 * all tiers, and one more, by which it is told that there are too many.
 */
const ROW_LIMIT = SKILL_LIMIT + 3

/** How many columns without titles are looked through for what they mean. */
const COLUMN_LIMIT = 200

/** CSV, TSV and cells that were copied from a spreadsheet: one row a skill. */
export function readTable(source: ImportSource): Parsed {
  const { rows, isQuoteOpen } = rowsOf(source.text)
  const [head, ...body] = rows
  if (!head) return fail({ kind: 'no-skills', place: '', format: 'table' })
  const titles = head.cells.map(String)
  const byTitle = meaningsOf(titles)
  const hasTitles = byTitle.has('name')
  const guesses = hasTitles ? undefined : guessMeanings(rows)
  const [sketch, findings] = sketchOfRows(nameFromFile(source), {
    titles: hasTitles ? titles : [],
    place: head.place,
    rows: hasTitles ? body : rows,
    meanings: guesses ?? byTitle,
  })
  const broken: readonly Finding[] = isQuoteOpen
    ? [{ kind: 'not-understood', place: rows.at(-1)?.place ?? '', text: '"' }]
    : []
  const told = guesses ? [...guessed(guesses), ...beyond(rows)] : []
  return ok([{ sketch, findings: [...told, ...findings, ...broken] }])
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
    step: ({ data, errors, meta }, parser) => {
      isQuoteOpen = errors.some(({ code }) => code === 'MissingQuotes')
      const place = String(line)
      const end = meta.cursor
      line += text.slice(at, end).split('\n').length - 1
      at = end
      const cells = data.map(cellText)
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, place })
      if (rows.length === ROW_LIMIT) parser.abort()
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
 * it builds on, one of few and repeated words is the tier, the first other one the description.
 */
function guessMeanings(rows: readonly Row[]): ReadonlyMap<Guess, number> {
  const columnOf = (column: number) =>
    rows
      .flatMap(({ cells }) => cells[column] ?? [])
      .map((cell) => cleanLine(cell).toLowerCase())
      .filter((text) => text !== '')
  const names = new Set(columnOf(0))
  const meanings = new Map<Guess, number>([['name', 0]])
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const width = Math.min(widest, COLUMN_LIMIT)
  for (let column = 1; column < width; column += 1) {
    const texts = columnOf(column)
    const parts = texts.flatMap((text) => text.split(/[|;,]/).map((part) => part.trim()))
    const isLinks = parts.filter((part) => names.has(part)).length > parts.length / 2
    const isTier = new Set(texts).size <= texts.length / 2
    const guess = isLinks ? 'builds-on' : isTier ? 'tier' : 'description'
    if (texts.length > 0 && !meanings.has(guess)) meanings.set(guess, column)
  }
  return meanings
}

/** The first cell after the columns that are looked through. */
function beyond(rows: readonly Row[]): readonly Finding[] {
  const wide = rows.find(({ cells }) => cells.length > COLUMN_LIMIT)
  if (!wide) return []
  return [{ kind: 'no-place', place: wide.place, what: String(wide.cells[COLUMN_LIMIT]) }]
}

type Guess = 'name' | 'tier' | 'builds-on' | 'description'

function guessed(meanings: ReadonlyMap<Guess, number>): readonly Finding[] {
  return [...meanings].map(([as, column]) => ({
    kind: 'column',
    place: '',
    column: String(column + 1),
    as: as === 'builds-on' ? 'buildsOn' : as,
  }))
}
