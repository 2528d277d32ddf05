import { type LevelOrNone, rank } from './level.ts'
import { levelOf, type Levels } from './rating.ts'

/** A skill whose level is not what it was. */
export interface Change {
  readonly skill: string
  readonly from: LevelOrNone
  readonly to: LevelOrNone
  /** `from` is somebody else's level, not an earlier one of the person's. */
  readonly isBetweenPeople?: true
}

/** `new`: it was unrated before. `cleared`: it is unrated now. */
export type ChangeKind = 'new' | 'risen' | 'lowered' | 'cleared'

export function changeKind({ from, to }: Change): ChangeKind {
  if (from === null) return 'new'
  if (to === null) return 'cleared'
  return rank(to) > rank(from) ? 'risen' : 'lowered'
}

/** What changed from `before` to `after` among `skills` of a tree, in the order of `skills`. */
export function changesBetween(
  before: Levels,
  after: Levels,
  tree: string,
  skills: readonly string[],
): readonly Change[] {
  return skills
    .map((skill) => ({
      skill,
      from: levelOf(before, tree, skill),
      to: levelOf(after, tree, skill),
    }))
    .filter(({ from, to }) => from !== to)
}
