import { type Change, changesBetween } from '../../domain/change.ts'
import { LATEST } from '../../domain/event.ts'
import { type LevelCounts, levelCounts, type Moment, momentsOf } from '../../domain/history.ts'
import { type Levels, type Rating, skillKey } from '../../domain/rating.ts'
import { levelsAt, type Review, reviewsOf } from '../../domain/review.ts'
import type { Tree } from '../../domain/tree.ts'

/** A skill of the tree, with the tree that its ratings are kept under. */
export interface Subject {
  readonly tree: string
  readonly id: string
  readonly name: string
}

/** A moment to look back at, and how many skills stood at each level then. */
export interface Stop extends Moment {
  readonly counts: LevelCounts
}

/** A tree's moments, and all it takes to compare two of them. */
export interface TreeHistory {
  readonly tree: string
  readonly subjects: readonly Subject[]
  /** The earliest first; the last one is now. */
  readonly stops: readonly Stop[]
  readonly ratings: readonly Rating[]
  /** The reviews of the tree, the latest first. */
  readonly reviews: readonly Review[]
}

/** `today` is a day such as `2026-12-31`. */
export function treeHistory(
  tree: Tree,
  ratings: readonly Rating[],
  allReviews: readonly Review[],
  today: string,
): TreeHistory {
  const subjects = subjectsOf(tree)
  const keys = new Set(subjects.map(({ tree: home, id }) => skillKey(home, id)))
  const reviews = reviewsOf(allReviews, tree.id)
  const moments = momentsOf(ratings, reviews, keys, today)
  const counts = levelCounts(
    ratings,
    keys,
    moments.map(({ end }) => end),
  )
  const stops = moments.map((moment, index) => ({
    ...moment,
    counts: counts[index] ?? { rookie: 0, pro: 0, master: 0 },
  }))
  return { tree: tree.id, subjects, stops, ratings, reviews }
}

/** What a stop can be compared with. */
export type Comparison =
  | { readonly kind: 'nothing' | 'beginning' }
  | { readonly kind: 'day-before'; readonly stop: Stop }
  | { readonly kind: 'review'; readonly review: Review }

/** What stop `index` can be compared with, in the order to be offered. */
export function comparisonsOf(history: TreeHistory, index: number): readonly Comparison[] {
  const { stops } = history
  const { day, end } = stops[index] ?? {}
  const before = stops.slice(0, index).findLast((stop) => stop.day !== day)
  return [
    { kind: 'nothing' },
    ...history.reviews
      .filter(({ at }) => at <= (end ?? LATEST))
      .map((review) => ({ kind: 'review', review }) as const),
    ...(before ? [{ kind: 'day-before', stop: before } as const] : []),
    { kind: 'beginning' },
  ]
}

/** The one that is meant before anybody chose: the last review before the stop's own, or nothing. */
export function fittingComparison(history: TreeHistory, index: number): Comparison {
  const stop = history.stops[index]
  const review = history.reviews.find(
    (each) => each.at <= (stop?.end ?? LATEST) && !stop?.reviews.includes(each),
  )
  return review ? { kind: 'review', review } : { kind: 'nothing' }
}

/** A name for a comparison that stays the same from day to day. */
export function comparisonKey(comparison: Comparison): string {
  return comparison.kind === 'review' ? `review/${comparison.review.id}` : comparison.kind
}

/** A skill and how its level changed. */
export interface SubjectChange {
  readonly subject: Subject
  readonly change: Change
}

/** What differs at stop `index` from what it is compared with, in the order of the tree. */
export function changesSince(
  history: TreeHistory,
  index: number,
  comparison: Comparison,
): readonly SubjectChange[] {
  const before = levelsBefore(history, comparison)
  const after = levelsAt(history.ratings, history.stops[index]?.end ?? LATEST)
  if (!before) return []
  return history.subjects.flatMap((subject) =>
    changesBetween(before, after, subject.tree, [subject.id]).map((change) => ({
      subject,
      change,
    })),
  )
}

function levelsBefore(history: TreeHistory, comparison: Comparison): Levels | undefined {
  switch (comparison.kind) {
    case 'nothing':
      return undefined
    case 'beginning':
      return new Map()
    case 'day-before':
      return levelsAt(history.ratings, comparison.stop.end)
    case 'review':
      return levelsAt(history.ratings, comparison.review.at)
  }
}

function subjectsOf({ id, overarching, skills }: Tree): readonly Subject[] {
  return [
    ...(overarching
      ? [{ tree: overarching.home, id: overarching.id, name: overarching.name }]
      : []),
    ...skills.map((skill) => ({ tree: id, id: skill.id, name: skill.name })),
  ]
}
