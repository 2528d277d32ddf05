import { toCsv } from './csv.ts'
import type { Overarching, Skill, Tree } from './tree.ts'

/** What stands in the tier's column for the skill that lies over all tiers. */
const OVER_ALL = '*'

/** What the skills that one builds on are kept apart by. */
const BESIDE = ' | '

type Row = Skill | Overarching

/** Each column with what it says of a skill. The first five are always there. */
const ALWAYS = 5
const COLUMNS: readonly (readonly [name: string, (skill: Row, tree: Tree) => string])[] = [
  ['Id', ({ id }) => id],
  ['Skill', ({ name }) => name],
  ['Tier', (skill, tree) => tierName(skill, tree)],
  ['Builds on', (skill) => ('buildsOn' in skill ? idList(skill.buildsOn) : '')],
  ['Description', ({ description }) => description],
  ['Tier id', (skill, tree) => tierId(skill, tree)],
  ['Practise now', (skill) => ('practiseNow' in skill ? skill.practiseNow : '')],
  ['Rookie', ({ guidance }) => lines(guidance?.levels.rookie)],
  ['Pro', ({ guidance }) => lines(guidance?.levels.pro)],
  ['Master', ({ guidance }) => lines(guidance?.levels.master)],
  ['Practise', ({ guidance }) => lines(guidance?.practise)],
  ['Share', ({ guidance }) => lines(guidance?.share)],
  ['Questions', ({ guidance }) => lines(guidance?.questions)],
  ['Onward', ({ guidance }) => guidance?.onward ?? ''],
  ['Serves', ({ guidance }) => guidance?.serves ?? ''],
  ['Home tree', (skill, { id }) => ('home' in skill && skill.home !== id ? skill.home : '')],
]

/**
 * A tree's skills as CSV, one row each, tier by tier; the overarching one comes first. Columns
 * beyond the fifth are there when a skill has something for them. Not in it: the tree's own texts,
 * texts of tiers, tiers without a skill, behaviours, seeds and translations.
 */
export function treeAsTable(tree: Tree): string {
  const skills: readonly Row[] = [
    ...(tree.overarching ? [tree.overarching] : []),
    ...tree.tiers.flatMap((tier) => tree.skills.filter((skill) => skill.tier === tier.id)),
  ]
  const columns = COLUMNS.filter(
    ([, textOf], index) => index < ALWAYS || skills.some((skill) => textOf(skill, tree) !== ''),
  )
  return toCsv([
    columns.map(([name]) => name),
    ...skills.map((skill) => columns.map(([, textOf]) => textOf(skill, tree))),
  ])
}

/** A stroke in an id gets a backslash, so that it does not keep two apart. */
function idList(ids: readonly string[]): string {
  return ids.map((id) => id.replaceAll('|', '\\|')).join(BESIDE)
}

function tierName(skill: Row, tree: Tree): string {
  if (!('tier' in skill)) return OVER_ALL
  return tree.tiers.find(({ id }) => id === skill.tier)?.name ?? ''
}

/** Needed only where names do not say which tier is meant; then each has one. */
function tierId(skill: Row, { tiers }: Tree): string {
  if (!('tier' in skill)) return ''
  const names = new Set([OVER_ALL, ...tiers.map(({ name }) => name)])
  return names.size === tiers.length + 1 ? '' : skill.tier
}

/** One sentence a line, as cells can hold them. */
function lines(texts: readonly string[] = []): string {
  return texts.join('\n')
}
