import { type Event, SELF } from './event.ts'
import { type Rating, skillKey } from './rating.ts'

/**
 * A self-evaluation that was finished. It holds no ratings: what it says is what the person's
 * ratings said at `at`.
 */
export interface Review extends Event {
  readonly tree: string
  /** Such as "Spring 2026". */
  readonly name: string
  /** When it was begun, in ms since 1970, UTC. */
  readonly began: number
}

/** The person's reviews of a tree, the latest first. */
export function reviewsOf(reviews: Iterable<Review>, tree: string): readonly Review[] {
  return [...reviews]
    .filter((review) => review.by === SELF && review.tree === tree)
    .toSorted((a, b) => b.at - a.at)
}

/**
 * The skills of a tree that the person looked at since `began`, by id: each look is a rating, be it
 * the same as before.
 */
export function lookedAt(
  ratings: Iterable<Rating>,
  tree: string,
  began: number,
): ReadonlySet<string> {
  const looks = [...ratings].filter(
    (rating) => rating.by === SELF && rating.tree === tree && rating.at >= began,
  )
  return new Set(looks.map(({ skill }) => skill))
}

/** The person's own ratings of one skill, the oldest first. */
export function historyOf(
  ratings: Iterable<Rating>,
  tree: string,
  skill: string,
): readonly Rating[] {
  const key = skillKey(tree, skill)
  return [...ratings]
    .filter((rating) => rating.by === SELF && skillKey(rating.tree, rating.skill) === key)
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}
