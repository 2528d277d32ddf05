import { type Event, SELF } from './event.ts'
import { currentLevels, type Levels, type Rating, skillKey } from './rating.ts'
import type { Overarching, Skill, Tree } from './tree.ts'

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
function lookedAt(ratings: Iterable<Rating>, tree: string, began: number): ReadonlySet<string> {
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

/** The skills of a tree in the order of a review: left to right by tier, the overarching one last. */
export function walkOf(tree: Tree): readonly (Skill | Overarching)[] {
  const { tiers, skills, overarching } = tree
  const byTier = tiers.flatMap(({ id }) => skills.filter(({ tier }) => tier === id))
  return [...byTier, ...(overarching ? [overarching] : [])]
}

/** The tree that the ratings of a skill belong to: an overarching skill's are those of its home. */
export function ratedIn(tree: Tree, skill: string): string {
  const { overarching } = tree
  return overarching?.id === skill ? overarching.home : tree.id
}

/** What was rated at `at` or before, as if no later rating had been made. */
export function levelsAt(ratings: Iterable<Rating>, at: number): Levels {
  return currentLevels([...ratings].filter((rating) => rating.at <= at))
}

/** `levels` with the overarching skill's among those of `tree`, wherever it is at home. */
export function levelsIn(levels: Levels, tree: Tree): Levels {
  const { overarching } = tree
  const level = overarching && levels.get(skillKey(overarching.home, overarching.id))
  return level ? new Map([...levels, [skillKey(tree.id, overarching.id), level]]) : levels
}

/**
 * The skills of a tree, its overarching one among them, that the person looked at from `began` to
 * `until`, by id.
 */
export function lookedAtIn(
  ratings: Iterable<Rating>,
  tree: Tree,
  began: number,
  until = Infinity,
): ReadonlySet<string> {
  const own = [...ratings].filter(({ at }) => at <= until)
  const looks = walkOf(tree).filter(({ id }) => lookedAt(own, ratedIn(tree, id), began).has(id))
  return new Set(looks.map(({ id }) => id))
}

/** A self-evaluation under way. */
export interface OpenReview {
  readonly began: number
  readonly name: string
}

/** Reads what is stored of a self-evaluation under way; what is none, or ended, is `undefined`. */
export function readOpenReview(text: string | undefined): OpenReview | undefined {
  const value = parsed(text ?? '')
  if (typeof value !== 'object' || value === null) return undefined
  if (!('began' in value) || typeof value.began !== 'number') return undefined
  if (!('name' in value) || typeof value.name !== 'string') return undefined
  return { began: value.began, name: value.name }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** How the names of the settings begin that hold self-evaluations under way. */
export const OPEN_REVIEW = 'review-open-'

/** The name of the setting that holds the self-evaluation of a tree that is under way. */
export function openReviewSetting(tree: string): string {
  return OPEN_REVIEW + tree
}

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const

/** The season of a local day, as the north counts them; December belongs to the winter ahead. */
export function seasonOf(day: Date): {
  readonly season: (typeof SEASONS)[number]
  readonly year: number
} {
  const months = day.getMonth() + 1
  const season = SEASONS[Math.floor(months / 3) % SEASONS.length] ?? 'winter'
  return { season, year: day.getFullYear() + (months === 12 ? 1 : 0) }
}
