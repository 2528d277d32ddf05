import type { LevelOrNone } from '../../domain/level.ts'
import { rank } from '../../domain/level.ts'
import type { Leverage } from '../../domain/leverage.ts'
import { levelOf } from '../../domain/rating.ts'
import type { Outlook } from '../../domain/seed-path.ts'
import { nameOf } from './skill-facts.ts'
import { opensCount } from '../../messages/leverage-words.ts'

/** What the next level-up of one skill opens, with the names that stand for it in the table. */
export interface LeverageRow {
  readonly leverage: Leverage
  readonly name: string
  readonly treeName: string
  readonly level: LevelOrNone
  readonly readies: readonly string[]
  readonly ripens: readonly string[]
  readonly nearer: readonly string[]
}

export interface LeverageFilter {
  /** Id of the only tree to show, or `''` for all. */
  readonly tree: string
  readonly onlyReady: boolean
  readonly hideAvoided: boolean
  /** To be found in the skill's name, its tree's, or in what it opens. */
  readonly text: string
}

export const FIRST_FILTER: LeverageFilter = {
  tree: '',
  onlyReady: true,
  hideAvoided: true,
  text: '',
}

export const COLUMNS = ['skill', 'level', 'next', 'readies', 'ripens', 'nearer', 'behind'] as const

export type Column = (typeof COLUMNS)[number]

export interface Sort {
  readonly column: Column
  readonly direction: 'ascending' | 'descending'
}

/** The rows of the table, in tree order. */
export function leverageRows(
  leverage: readonly Leverage[],
  { headers, trees, levels }: Outlook,
): readonly LeverageRow[] {
  const treeNames = new Map(headers.map(({ id, name }) => [id, name]))
  const treeName = (id: string) => treeNames.get(id) ?? id
  return leverage.map((each) => ({
    leverage: each,
    name: nameOf(trees, each),
    treeName: treeName(each.tree),
    level: levelOf(levels, each.tree, each.skill),
    readies: each.readies.map((skill) => nameOf(trees, { tree: each.tree, skill })),
    ripens: [...new Set(each.ripens.map(({ into }) => treeName(into)))],
    nearer: each.nearer.map(treeName),
  }))
}

export function filterRows(
  rows: readonly LeverageRow[],
  { tree, onlyReady, hideAvoided, text }: LeverageFilter,
): readonly LeverageRow[] {
  const sought = text.trim().toLowerCase()
  return rows.filter(
    ({ leverage, name, treeName, readies, ripens, nearer }) =>
      (tree === '' || leverage.tree === tree) &&
      (!onlyReady || leverage.isReady) &&
      (!hideAvoided || !leverage.isAvoided) &&
      [name, treeName, ...readies, ...ripens, ...nearer].some((each) =>
        each.toLowerCase().includes(sought),
      ),
  )
}

/** Rows by a column, or what opens most first. Ties stand in that order, and then in tree order. */
export function sortRows(
  rows: readonly LeverageRow[],
  sort: Sort | undefined,
): readonly LeverageRow[] {
  const most = rows.toSorted(byOpening)
  if (!sort) return most
  const compare = COMPARE[sort.column]
  const turn = sort.direction === 'ascending' ? 1 : -1
  return most.toSorted((a, b) => turn * compare(a, b))
}

/** The next order when the head of `column` is pressed: names rise first, what opens most is first. */
export function nextSort(sort: Sort | undefined, column: Column): Sort {
  if (sort?.column === column) {
    return { column, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' }
  }
  const isName = column === 'skill' || column === 'level' || column === 'next'
  return { column, direction: isName ? 'ascending' : 'descending' }
}

type Compare = (a: LeverageRow, b: LeverageRow) => number

const COMPARE: Readonly<Record<Column, Compare>> = {
  skill: (a, b) => a.name.localeCompare(b.name),
  level: (a, b) => rank(a.level) - rank(b.level),
  next: (a, b) => rank(a.leverage.to) - rank(b.leverage.to),
  readies: (a, b) => a.readies.length - b.readies.length,
  ripens: (a, b) => a.ripens.length - b.ripens.length,
  nearer: (a, b) => a.nearer.length - b.nearer.length,
  behind: (a, b) => a.leverage.behind - b.leverage.behind,
}

/** The number that the lens shows on the tree comes first. */
const byOpening: Compare = (a, b) =>
  opensCount(b.leverage) - opensCount(a.leverage) ||
  COMPARE.ripens(b, a) ||
  COMPARE.nearer(b, a) ||
  COMPARE.readies(b, a) ||
  COMPARE.behind(b, a)
