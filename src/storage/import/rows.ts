import type { Finding } from '../../domain/finding.ts'
import { LEVELS } from '../../domain/level.ts'
import type { Overarching } from '../../domain/tree.ts'
import type { Sketch, SketchSkill, SketchTier } from '../../domain/sketch.ts'
import { type Meaning, meaningsOf } from './columns.ts'
import { guidanceOf } from './guidance-texts.ts'
import { levelsFrom } from './levels.ts'
import { addLink, type LinksTo, strayLinks, takeLinks } from './links.ts'
import { folded } from './parsed.ts'

/** A cell, or several texts in one. */
export type Cell = string | readonly string[]

export interface Row {
  readonly cells: readonly Cell[]
  readonly place: string
}

/** Rows under titles, one row a skill. `place` is that of the titles. */
export interface Rows {
  readonly titles: readonly string[]
  readonly place: string
  readonly rows: readonly Row[]
  /** What the columns mean, where their titles do not say it. */
  readonly meanings?: ReadonlyMap<Meaning, number>
}

/** What stands in the tier's column of our own export for the skill that lies over all tiers. */
const OVER_ALL = '*'

/** Which columns hold links, and whether the skill of the row is what builds on the others. */
const LINKS = [
  { meaning: 'builds-on', isOnward: false },
  { meaning: 'related', isOnward: false },
  { meaning: 'leads-to', isOnward: true },
] as const

/** The sketch that rows give. */
export function sketchOfRows(name: string, table: Rows): readonly [Sketch, readonly Finding[]] {
  const { titles, place, rows } = table
  const meanings = table.meanings ?? meaningsOf(titles)
  const used = new Set(meanings.values())
  const findings: Finding[] = titles.flatMap((title, index) =>
    used.has(index) || title.trim() === '' ? [] : [{ kind: 'no-place', place, what: title }],
  )
  const cellOf = (row: Row, meaning: Meaning): Cell => {
    const column = meanings.get(meaning)
    return (column === undefined ? undefined : row.cells[column]) ?? ''
  }
  const textOf = (row: Row, meaning: Meaning) => oneText(cellOf(row, meaning))
  const tier = meanings.has('tier') ? 'tier' : 'category'
  const tierKey = (row: Row) => textOf(row, 'tier-id') || textOf(row, tier)
  const keyed = keysOf(rows, textOf, tierKey)
  const keyOf = (row: Row) => keyed.get(row) ?? ''
  const backwards = rows.toReversed()
  const named = new Map(backwards.map((row) => [folded(textOf(row, 'name')), keyOf(row)]))
  const keys = new Set(rows.map(keyOf))
  const likeKeys = new Map(backwards.map((row) => [folded(keyOf(row)), keyOf(row)]))
  /** A key for what a cell names: by its very id, by one that differs in case alone, or by name. */
  const find = (wanted: string) =>
    keys.has(wanted) ? wanted : (likeKeys.get(folded(wanted)) ?? named.get(folded(wanted)))

  const links: LinksTo = new Map()
  const known = new Map<string, string>()
  let related = 0
  for (const row of rows) {
    for (const { meaning, isOnward } of LINKS) {
      for (const wanted of severalTexts(cellOf(row, meaning), (text) => find(text) !== undefined)) {
        const [own, other] = [keyOf(row), find(wanted) ?? wanted]
        const ends = isOnward ? [other, own] : [own, other]
        const mark = JSON.stringify(ends)
        // What one column says, another one may say again.
        if ((known.get(mark) ?? meaning) !== meaning) continue
        known.set(mark, meaning)
        if (meaning === 'related') related += 1
        addLink(links, ends[0] ?? '', ends[1] ?? '', row.place)
      }
    }
  }
  if (related > 0) findings.push({ kind: 'related', place, count: related })

  let overarching: Overarching | undefined
  let mostLevels = 0
  const skills: SketchSkill[] = []
  for (const row of rows) {
    const key = keyOf(row)
    const own = takeLinks(links, key)
    const id = textOf(row, 'id')
    const levels = cellOf(row, 'levels')
    const steps = typeof levels === 'string' ? [] : levels
    mostLevels = Math.max(mostLevels, steps.length)
    const guidance = guidanceOf((part) => textOf(row, part))
    const practiseNow = textOf(row, 'practise-now')
    const words = {
      name: textOf(row, 'name'),
      description: textOf(row, 'description'),
    }
    if (tierKey(row) === OVER_ALL && id !== '' && !overarching) {
      const home = textOf(row, 'home')
      overarching = { id, ...words, home, behaviours: [], ...(guidance && { guidance }) }
      continue
    }
    skills.push({
      key,
      ...(id !== '' && { id }),
      ...words,
      tier: tierKey(row),
      ...own,
      place: row.place,
      more: { ...(guidance && { guidance }), ...(practiseNow !== '' && { practiseNow }) },
      ...(steps.length > 0 && { levels: levelsFrom(steps.map((step) => [step])) }),
    })
  }
  if (mostLevels > LEVELS.length) findings.push({ kind: 'levels', place: '', count: mostLevels })
  const sketch = {
    name,
    areGroups: tier === 'category',
    ...(meanings.has('tier-id') && {
      tiers: tiersOf(rows, tierKey, (row) => ({
        id: textOf(row, 'tier-id'),
        name: textOf(row, tier),
      })),
    }),
    skills,
    ...(overarching && { overarching }),
  }
  return [sketch, [...findings, ...strayLinks(links)]]
}

/**
 * A key for each row: its id, or its name. Of those without an id that have one name, only what
 * stands in one tier, or in none, is one skill.
 */
function keysOf(
  rows: readonly Row[],
  textOf: (row: Row, meaning: Meaning) => string,
  tierOf: (row: Row) => string,
): ReadonlyMap<Row, string> {
  const firstTiers = new Map<string, string>()
  return new Map(
    rows.map((row) => {
      const id = textOf(row, 'id')
      if (id !== '') return [row, id]
      const [name, tier] = [folded(textOf(row, 'name')), folded(tierOf(row))]
      if (tier !== '' && !firstTiers.has(name)) firstTiers.set(name, tier)
      const isFirst = tier === '' || firstTiers.get(name) === tier
      return [row, isFirst ? name : `${name}\n${tier}`]
    }),
  )
}

/** The tiers of rows that tell those of one name apart by an id, each with the key that rows name it by. */
function tiersOf(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  wordsOf: (row: Row) => { readonly id: string; readonly name: string },
): readonly SketchTier[] {
  const tiers = new Map<string, SketchTier>()
  for (const row of rows) {
    const key = keyOf(row)
    const { id, name } = wordsOf(row)
    if (key === '' || key === OVER_ALL || tiers.has(key)) continue
    tiers.set(key, { key, name, ...(id !== '' && { id }) })
  }
  return [...tiers.values()]
}

function oneText(cell: Cell): string {
  return (typeof cell === 'string' ? cell : cell.join('\n')).trim()
}

/** The names in a cell: what stands between strokes, semicolons, lines or commas, whichever is there. */
function severalTexts(cell: Cell, isName: (text: string) => boolean): readonly string[] {
  if (typeof cell !== 'string') return cell
  const between = SEPARATORS.find((sign) => sign.test(cell))
  const whole = unescaped(cell)
  if (between === undefined || isName(whole)) return whole === '' ? [] : [whole]
  return cell
    .split(between)
    .map(unescaped)
    .filter((text) => text !== '')
}

/** A stroke that belongs to a name has a backslash before it, as our own export writes it. */
const SEPARATORS = [/(?<!\\)\|/, /;/, /\n/, /,/]

function unescaped(text: string): string {
  return text.replaceAll('\\|', '|').trim()
}
