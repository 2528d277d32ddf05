import { type Event, newestByKey, SELF } from './event.ts'
import type { Level, LevelOrNone } from './level.ts'

/** Somebody rated a skill, or took the rating back (`level: null`). */
export interface Rating extends Event {
  readonly tree: string
  readonly skill: string
  readonly level: LevelOrNone
  /** The rating that this one says once more, of another skill: by its id. */
  readonly copies?: string
}

/** The rated skills of all trees, by `skillKey`. Unrated skills are left out. */
export type Levels = ReadonlyMap<string, Level>

/** One key for a skill of a tree. Ids hold no slash, so no two skills share a key. */
export function skillKey(tree: string, skill: string): string {
  return `${tree}/${skill}`
}

/** The person's newest rating of each skill, by `skillKey`, with those of `before` among them. */
export function newestRatings(
  ratings: Iterable<Rating>,
  before?: ReadonlyMap<string, Rating>,
): ReadonlyMap<string, Rating> {
  const own: Rating[] = []
  for (const rating of ratings) if (rating.by === SELF) own.push(rating)
  return newestByKey(own, (rating) => skillKey(rating.tree, rating.skill), before)
}

/** The levels that `newestRatings` say. */
export function levelsIn(newest: ReadonlyMap<string, Rating>): Levels {
  const levels = new Map<string, Level>()
  for (const [key, { level }] of newest) if (level !== null) levels.set(key, level)
  return levels
}

/** Where the person stands today: the level of each skill's newest rating of their own. */
export function currentLevels(ratings: Iterable<Rating>): Levels {
  return levelsIn(newestRatings(ratings))
}

/** The level of one skill, `null` for unrated. */
export function levelOf(levels: Levels, tree: string, skill: string): LevelOrNone {
  return levels.get(skillKey(tree, skill)) ?? null
}
