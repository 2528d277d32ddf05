import type { Edit } from './edit.ts'
import type { Evidence } from './evidence.ts'
import type { Goal, Outcome } from './goal.ts'
import type { Mark } from './mark.ts'
import type { NotForMe } from './not-for-me.ts'
import type { Planting } from './planting.ts'
import type { Rating } from './rating.ts'
import type { Review } from './review.ts'
import { type Shortenable, withoutSurplus } from './shortened.ts'
import type { Tree } from './tree.ts'
import type { Undo } from './undo.ts'
import type { View } from './view.ts'
import type { WorkshopEvent } from './workshop.ts'

/** A choice of the person that is not about a skill, such as a name for the picture. */
export interface Setting {
  readonly name: string
  readonly value: string
}

/** Everything of the person's, by kind. Lists of events only ever grow. */
export interface Records {
  readonly ratings: readonly Rating[]
  readonly marks: readonly Mark[]
  readonly plantings: readonly Planting[]
  readonly notForMe: readonly NotForMe[]
  readonly goals: readonly Goal[]
  readonly outcomes: readonly Outcome[]
  readonly evidence: readonly Evidence[]
  readonly reviews: readonly Review[]
  readonly views: readonly View[]
  readonly workshops: readonly WorkshopEvent[]
  readonly undos: readonly Undo[]
  /** Trees that are not built in. */
  readonly trees: readonly Tree[]
  /** What was changed in trees, built-in ones among them. */
  readonly edits: readonly Edit[]
  readonly settings: readonly Setting[]
}

export const NO_RECORDS: Records = {
  ratings: [],
  marks: [],
  plantings: [],
  notForMe: [],
  goals: [],
  outcomes: [],
  evidence: [],
  reviews: [],
  views: [],
  workshops: [],
  undos: [],
  trees: [],
  edits: [],
  settings: [],
}

/** One record under its storage key. */
export type Entry = readonly [key: string, value: unknown]

/** The kinds of records that say something by themselves, as their keys begin: all but undos. */
export const KINDS = [
  'rating',
  'mark',
  'planting',
  'not-for-me',
  'goal',
  'outcome',
  'evidence',
  'review',
  'view',
  'workshop',
  'tree',
  'edit',
  'setting',
] as const

export type Kind = (typeof KINDS)[number]

/** What is kept under such keys is of one browser alone, and no record. */
export const DEVICE = 'device'

/** The kind of record that a key such as `rating/<id>` holds, and the rest of the key. */
export function splitKey(key: string): { readonly kind: string; readonly name: string } {
  const slash = key.indexOf('/')
  return slash < 0
    ? { kind: key, name: '' }
    : { kind: key.slice(0, slash), name: key.slice(slash + 1) }
}

/** The storage key and value of each record: `rating/<id>`, `tree/<id>`, `setting/<name>` … */
export function entriesOf(records: Records): readonly Entry[] {
  return [
    ...records.ratings.map((rating): Entry => [`rating/${rating.id}`, rating]),
    ...records.marks.map((mark): Entry => [`mark/${mark.id}`, mark]),
    ...records.plantings.map((planting): Entry => [`planting/${planting.id}`, planting]),
    ...records.notForMe.map((mark): Entry => [`not-for-me/${mark.id}`, mark]),
    ...records.goals.map((goal): Entry => [`goal/${goal.id}`, goal]),
    ...records.outcomes.map((outcome): Entry => [`outcome/${outcome.id}`, outcome]),
    ...records.evidence.map((each): Entry => [`evidence/${each.id}`, each]),
    ...records.reviews.map((review): Entry => [`review/${review.id}`, review]),
    ...records.views.map((view): Entry => [`view/${view.id}`, view]),
    ...records.workshops.map((each): Entry => [`workshop/${each.id}`, each]),
    ...records.undos.map((undo): Entry => [`undo/${undo.id}`, undo]),
    ...records.trees.map((tree): Entry => [`tree/${tree.id}`, tree]),
    ...records.edits.map((edit): Entry => [`edit/${edit.id}`, edit]),
    ...records.settings.map((setting): Entry => [`setting/${setting.name}`, setting]),
  ]
}

/** How many records of the person's there are, without settings of the app. */
export function countOf(records: Records): number {
  const lists: readonly (readonly unknown[])[] = Object.values(records)
  return lists.reduce((sum, list) => sum + list.length, -records.settings.length)
}

/**
 * The union of two sets of records. Where both have a record under the same key, `own` stays, so
 * that nothing that comes in can overwrite anything.
 */
export function joinRecords(own: Records, other: Records): Records {
  return {
    ratings: union(own.ratings, other.ratings, (rating) => rating.id),
    marks: union(own.marks, other.marks, (mark) => mark.id),
    plantings: union(own.plantings, other.plantings, (planting) => planting.id),
    notForMe: union(own.notForMe, other.notForMe, (mark) => mark.id),
    goals: unionOfWhole(own.goals, other.goals),
    outcomes: unionOfWhole(own.outcomes, other.outcomes),
    evidence: union(own.evidence, other.evidence, (each) => each.id),
    reviews: union(own.reviews, other.reviews, (review) => review.id),
    views: union(own.views, other.views, (view) => view.id),
    workshops: union(own.workshops, other.workshops, (each) => each.id),
    undos: union(own.undos, other.undos, (undo) => undo.id),
    trees: union(own.trees, other.trees, (tree) => tree.id),
    edits: union(own.edits, other.edits, (edit) => edit.id),
    settings: union(own.settings, other.settings, (setting) => setting.name),
  }
}

/**
 * The value of a setting, or `undefined` when it is not chosen: never, or not any more, in which case
 * it is stored empty, so that other tabs hear of it.
 */
export function settingOf(records: Records, name: string): string | undefined {
  const value = records.settings.find((setting) => setting.name === name)?.value
  return value === '' ? undefined : value
}

function union<T>(
  own: readonly T[],
  other: readonly T[],
  keyOf: (item: T) => string,
): readonly T[] {
  if (other.length === 0) return own
  const known = new Set(own.map(keyOf))
  const fresh = other.filter((item) => {
    const key = keyOf(item)
    if (known.has(key)) return false
    known.add(key)
    return true
  })
  return fresh.length === 0 ? own : [...own, ...fresh]
}

/** The same, without shortened copies of what `own` has whole. */
function unionOfWhole<R extends Shortenable>(own: readonly R[], other: readonly R[]): readonly R[] {
  return union(own, withoutSurplus(other, own), ({ id }) => id)
}

/**
 * The entries of `after` that `before` does not have. Event lists only grow at their end, so only
 * their tails are looked at.
 */
export function addedEntries(before: Records, after: Records): readonly Entry[] {
  return entriesOf({
    ratings: after.ratings.slice(before.ratings.length),
    marks: after.marks.slice(before.marks.length),
    plantings: after.plantings.slice(before.plantings.length),
    notForMe: after.notForMe.slice(before.notForMe.length),
    goals: after.goals.slice(before.goals.length),
    outcomes: after.outcomes.slice(before.outcomes.length),
    evidence: after.evidence.slice(before.evidence.length),
    reviews: after.reviews.slice(before.reviews.length),
    views: after.views.slice(before.views.length),
    workshops: after.workshops.slice(before.workshops.length),
    undos: after.undos.slice(before.undos.length),
    trees: after.trees.slice(before.trees.length),
    edits: after.edits.slice(before.edits.length),
    settings: after.settings.filter((setting) => !before.settings.includes(setting)),
  })
}
