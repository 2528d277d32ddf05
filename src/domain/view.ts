import { type Event, newestByKey, SELF } from './event.ts'
import { type LevelOrNone, rank } from './level.ts'
import { levelOf, type Levels, type Rating, skillKey } from './rating.ts'
import { ratedIn, type Review, reviewsOf, walkOf } from './review.ts'
import { standing } from './standing.ts'
import type { Tree } from './tree.ts'

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

/** Two ratings that are at most so far apart were recorded together, in ms. */
const MOMENT = 1_000

/** A level that both sides of a review settled on. */
export interface Agreement {
  readonly level: LevelOrNone
  /** When it was recorded, in ms since 1970, UTC. */
  readonly at: number
}

/**
 * What the person and `lead` agreed on in the talk about a review of `tree`, by skill, the overarching one
 * with them: the newest level that both recorded after it and, where there is one, before `next`,
 * the review that followed.
 */
export function agreementsOf(
  ratings: readonly Rating[],
  tree: Tree,
  review: { readonly at: number },
  lead: string,
  next?: { readonly at: number },
): ReadonlyMap<string, Agreement> {
  const talk = ratings.filter(({ at }) => at > review.at && at <= (next?.at ?? Infinity))
  const keyOf = (rating: Rating) => skillKey(rating.tree, rating.skill)
  const own = talk.filter(({ by }) => by === SELF)
  const isShared = (rating: Rating) =>
    own.some(
      (each) =>
        keyOf(each) === keyOf(rating) &&
        each.level === rating.level &&
        Math.abs(each.at - rating.at) <= MOMENT,
    )
  const shared = talk.filter((rating) => rating.by === lead && isShared(rating))
  const newest = newestByKey(shared, keyOf)
  return new Map(
    walkOf(tree).flatMap(({ id }) => {
      const rating = newest.get(skillKey(ratedIn(tree, id), id))
      return rating ? [[id, { level: rating.level, at: rating.at }] as const] : []
    }),
  )
}

/** The review of the same tree that followed `review`, if there was one. */
export function nextReview(reviews: Iterable<Review>, review: Review): Review | undefined {
  return reviewsOf(reviews, review.tree).findLast(({ at }) => at > review.at)
}

/** A skill to choose for the next weeks, and what speaks for it. */
export interface NextStep {
  readonly skill: string
  /**
   * `agreed`: both see it higher than the person did. `foundation`: it builds on nothing. `ready`:
   * all that it builds on is there.
   */
  readonly why: 'agreed' | 'foundation' | 'ready'
  readonly level: LevelOrNone
}

/** Ready skills in this order: what is begun comes before what is new and what is nearly ripe. */
const BEGUN_FIRST: readonly LevelOrNone[] = ['rookie', null, 'pro']

/**
 * The skills of a tree that suit a focus best: those agreed to stand higher than the person had
 * said in the review, then those that are ready. `agreed` holds the agreements of every lead, `own`
 * what the review says, `today` the levels now; `isOut` leaves skills out, such as those in focus.
 */
export function nextSteps(
  tree: Tree,
  agreed: Iterable<readonly [skill: string, agreement: Agreement]>,
  own: Levels,
  today: Levels,
  isOut: (skill: string) => boolean,
): readonly NextStep[] {
  const risen = new Set(
    [...agreed]
      .filter(([skill, { level }]) => rank(level) > rank(levelOf(own, tree.id, skill)))
      .map(([skill]) => skill),
  )
  const steps = walkOf(tree).flatMap((skill): readonly NextStep[] => {
    const level = levelOf(today, tree.id, skill.id)
    if (level === 'master' || isOut(skill.id)) return []
    if (risen.has(skill.id)) return [{ skill: skill.id, why: 'agreed', level }]
    if (!('buildsOn' in skill) || standing(tree.id, skill, today) !== 'ready') return []
    const why = skill.buildsOn.length === 0 ? 'foundation' : 'ready'
    return [{ skill: skill.id, why, level }]
  })
  const order = ({ why, level }: NextStep) => (why === 'agreed' ? -1 : BEGUN_FIRST.indexOf(level))
  return steps.toSorted((a, b) => order(a) - order(b))
}
