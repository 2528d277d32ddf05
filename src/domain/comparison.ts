import { type Change, changesBetween } from './change.ts'
import { SELF } from './event.ts'
import { currentLevels, type Levels } from './rating.ts'
import { entriesOf, type Records, settingOf, splitKey } from './records.ts'
import { ratedIn, walkOf } from './review.ts'
import { wholeRecords } from './shortened.ts'
import type { Tree } from './tree.ts'

/** A tree in which two files differ: the skills whose level is not the same, in the tree's order. */
export interface TreeComparison {
  readonly tree: string
  readonly changes: readonly Change[]
}

/**
 * Where `own` differs from `other`, tree by tree, in the order of `trees`. Skills that no tree at
 * hand has come last in their tree; trees that are not at hand come last of all.
 */
export function compareLevels(
  other: Levels,
  own: Levels,
  trees: readonly Tree[],
): readonly TreeComparison[] {
  const rated = new Map<string, Set<string>>()
  for (const key of [...other.keys(), ...own.keys()]) {
    const { kind: tree, name: skill } = splitKey(key)
    rated.set(tree, (rated.get(tree) ?? new Set()).add(skill))
  }
  const order = new Map(trees.map((tree) => [tree.id, ownSkills(tree)]))
  const ids = [...order.keys(), ...[...rated.keys()].toSorted()]
  return [...new Set(ids)]
    .map((tree) => {
      const known = order.get(tree) ?? []
      const all = new Set([...known, ...[...(rated.get(tree) ?? [])].toSorted()])
      return { tree, changes: changesBetween(other, own, tree, [...all]) }
    })
    .filter(({ changes }) => changes.length > 0)
}

/** The same for all that two sets of records say. */
export function compareRecords(
  other: Records,
  own: Records,
  trees: readonly Tree[],
): readonly TreeComparison[] {
  return compareLevels(currentLevels(other.ratings), currentLevels(own.ratings), trees)
}

/**
 * Whether a file is the person's own of another day: with a record of theirs, or of the same name
 * where one side has no records yet.
 */
export function isOwnFile(other: Records, own: Records): boolean {
  const mine = new Set(eventKeys(own))
  const theirs = eventKeys(other)
  // Two people can have one name; records of one's own are in every file of one's own.
  if (mine.size > 0 && theirs.length > 0) return theirs.some((key) => mine.has(key))
  const name = ownerOf(other)
  return name !== undefined && name === ownerOf(own)
}

/** Whether a file of the person's own knows of something later than is here: made on another device. */
export function isNewerFile(other: Records, own: Records): boolean {
  return newestOf(other) > newestOf(own)
}

function newestOf({ ratings, marks, goals, reviews }: Records): number {
  const own = [...ratings, ...marks, ...goals, ...reviews].filter(({ by }) => by === SELF)
  return own.reduce((newest, { at }) => Math.max(newest, at), -Infinity)
}

/** Whose records these are, if they gave a name. */
export function ownerOf(records: Records): string | undefined {
  const name = settingOf(records, 'person-name')?.trim() ?? ''
  return name === '' ? undefined : name
}

/** Settings and trees can be the same in the files of different people. */
function eventKeys(records: Records): readonly string[] {
  const { goals, outcomes } = records
  const whole = { goals: wholeRecords(goals), outcomes: wholeRecords(outcomes) }
  return entriesOf({ ...records, ...whole, settings: [], trees: [] }).map(([key]) => key)
}

/** An overarching skill stands once, in its home tree. */
function ownSkills(tree: Tree): readonly string[] {
  const ids = walkOf(tree).map(({ id }) => id)
  return ids.filter((id) => ratedIn(tree, id) === tree.id)
}
