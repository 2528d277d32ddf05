import { isDeepStrictEqual } from 'node:util'
import { applyEdits } from '../../src/domain/apply-edits.ts'
import { countedRecords } from '../../src/domain/counted-records.ts'
import { editsByTree } from '../../src/domain/original.ts'
import { currentLevels, type Rating, skillKey } from '../../src/domain/rating.ts'
import { entriesOf, joinRecords, type Records } from '../../src/domain/records.ts'
import { withoutSurplus } from '../../src/domain/shortened.ts'
import { joinAll } from './replicas.ts'

/**
 * Throws where joining breaks a law. `sets` are joined in `one` order and in the `other`, and also in two halves
 * that are joined last.
 */
export function checkMergeLaws(
  sets: readonly Records[],
  one: readonly number[],
  other: readonly number[],
): void {
  const joined = joinAll(sets, one)
  const again = joinAll(sets, other)
  const halves = joinRecords(joinAll(sets, one.slice(0, 2)), joinAll(sets, one.slice(2)))
  hold('commutative', isDeepStrictEqual(meaning(again), meaning(joined)))
  hold('associative', isDeepStrictEqual(meaning(halves), meaning(joined)))
  hold('idempotent', sameEntries(joinRecords(joined, joined), joined))
  for (const set of sets) {
    hold('absorbing', sameEntries(joinRecords(joined, set), joined))
    hold('without loss', isWithin(set, joined))
    hold('without loss of what one has', isWithin(set, joinRecords(set, joined), true))
  }
  const counts = isDeepStrictEqual(meaning(countedRecords(again)), meaning(countedRecords(joined)))
  hold('the same in what counts, in any order', counts)
  hold('the same trees in any order', isDeepStrictEqual(treesIn(again), treesIn(joined)))
  const newest = newestLevels(joined.ratings)
  hold('newest level', isDeepStrictEqual(new Map(currentLevels(joined.ratings)), newest))
  hold(
    'newest level in any order',
    isDeepStrictEqual(new Map(currentLevels(again.ratings)), newest),
  )
}

/** Each tree as it is shown. */
function treesIn(records: Records): ReadonlyMap<string, unknown> {
  const { trees, edits } = countedRecords(records)
  const own = editsByTree(edits)
  return new Map(trees.map((tree) => [tree.id, applyEdits(tree, own.get(tree.id) ?? [])]))
}

function hold(law: string, holds: boolean): void {
  if (!holds) throw new Error(`joining is not ${law}`)
}

/**
 * The records by key. Settings are left out: each browser keeps its own. So are copies of goals
 * without their private text where the whole ones are there, since then they count for nothing.
 */
function meaning(records: Records): ReadonlyMap<string, unknown> {
  const { goals, outcomes } = records
  const whole = { goals: withoutSurplus(goals), outcomes: withoutSurplus(outcomes) }
  return new Map(entriesOf({ ...records, ...whole, settings: [] }))
}

function sameEntries(a: Records, b: Records): boolean {
  return isDeepStrictEqual(entriesOf(a), entriesOf(b))
}

/** Whether all that `part` says is in `whole`, as it says it; its settings, too, `withSettings`. */
function isWithin(part: Records, whole: Records, withSettings = false): boolean {
  const there = new Map(entriesOf(whole))
  const ids = new Set([...whole.goals, ...whole.outcomes].map(({ id }) => id))
  const copies = [...part.goals, ...part.outcomes].filter(
    ({ shortens }) => shortens !== undefined && ids.has(shortens),
  )
  const leftOut = new Set<unknown>(copies)
  return entriesOf(withSettings ? part : { ...part, settings: [] }).every(
    ([key, value]) => leftOut.has(value) || isDeepStrictEqual(there.get(key), value),
  )
}

/** By sorting, which the app does not do: by time, and by id where times are equal. */
function newestLevels(ratings: readonly Rating[]): ReadonlyMap<string, unknown> {
  const own = ratings.filter(({ by }) => by === 'self')
  const inTime = own.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  const levels = new Map(inTime.map(({ tree, skill, level }) => [skillKey(tree, skill), level]))
  return new Map([...levels].filter(([, level]) => level !== null))
}
