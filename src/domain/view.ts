import { type Event, newestByKey, SELF } from './event.ts'
import { type LevelOrNone, rank } from './level.ts'
import { levelOf, type Levels, type Rating, skillKey } from './rating.ts'

/**
 * How the lead sees one skill of the person's, given without seeing the person's own rating. In the
 * lead's own browser it is by `self`; in the answer that the person gets it carries the lead's name.
 */
export interface View extends Event {
  /** Id of the person's review that it answers. */
  readonly review: string
  readonly tree: string
  readonly skill: string
  readonly level: LevelOrNone
}

/** A skill as both sides see it. */
export interface Pair {
  readonly skill: string
  readonly own: LevelOrNone
  readonly lead: LevelOrNone
}

/** What a lead says of a review: the newest view of each skill, by skill. Unrated is said, too. */
export function viewsOf(
  views: Iterable<View>,
  review: string,
  by: string,
): ReadonlyMap<string, LevelOrNone> {
  const own = [...views].filter((view) => view.review === review && view.by === by)
  const newest = newestByKey(own, ({ skill }) => skill)
  return new Map([...newest].map(([skill, { level }]) => [skill, level]))
}

/** The names of those who answered a review, the latest answer first. */
export function answeredBy(views: Iterable<View>, review: string): readonly string[] {
  const answers = [...views].filter((view) => view.review === review && view.by !== SELF)
  return [...new Set(answers.toSorted((a, b) => b.at - a.at).map(({ by }) => by))]
}

/**
 * The skills that both have looked at: differences first, the widest of them first, in the order of
 * `skills` where they are equal.
 */
export function pairsOf(
  own: Levels,
  lead: ReadonlyMap<string, LevelOrNone>,
  tree: string,
  skills: readonly string[],
): { readonly differences: readonly Pair[]; readonly agreements: readonly Pair[] } {
  const pairs = skills.flatMap((skill) => {
    const level = lead.get(skill)
    return level === undefined ? [] : [{ skill, own: levelOf(own, tree, skill), lead: level }]
  })
  const gap = (pair: Pair) => Math.abs(rank(pair.own) - rank(pair.lead))
  return {
    differences: pairs.filter((pair) => gap(pair) > 0).toSorted((a, b) => gap(b) - gap(a)),
    agreements: pairs.filter((pair) => gap(pair) === 0),
  }
}

/**
 * What was agreed of a review since it was finished, by skill: a level that both sides recorded,
 * the person and `lead`, at one moment.
 */
export function agreedLevels(
  ratings: Iterable<Rating>,
  review: { readonly tree: string; readonly at: number },
  lead: string,
): ReadonlyMap<string, LevelOrNone> {
  const later = [...ratings].filter(({ tree, at }) => tree === review.tree && at > review.at)
  const newest = newestByKey(
    later.filter(({ by }) => by === lead),
    ({ tree, skill }) => skillKey(tree, skill),
  )
  return new Map([...newest.values()].map(({ skill, level }) => [skill, level]))
}
