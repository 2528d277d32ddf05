/** The three levels a person can give a skill, lowest first. Unrated is none of them. */
export const LEVELS = ['rookie', 'pro', 'master'] as const

export type Level = (typeof LEVELS)[number]

/** A level, or `null` for unrated. */
export type LevelOrNone = Level | null

/** 0 for unrated, then 1, 2, 3: how many level-ups it takes to get here from unrated. */
export function rank(level: LevelOrNone): number {
  return level === null ? 0 : LEVELS.indexOf(level) + 1
}

/** Whether `level` is `wanted` or higher. Unrated is below every level. */
export function atLeast(level: LevelOrNone, wanted: Level): boolean {
  return rank(level) >= rank(wanted)
}

/** The level one level-up above `level`, or `null` above master. */
export function nextLevel(level: LevelOrNone): Level | null {
  return LEVELS[rank(level)] ?? null
}
