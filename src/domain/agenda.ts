import { type ClosedGoal, closedGoals, type Goal, openGoals } from './goal.ts'
import { type GrowthSince, growthSince } from './growth-since.ts'
import { currentLevels, levelOf } from './rating.ts'
import type { Records } from './records.ts'
import { levelsAt, type Review, reviewsOf } from './review.ts'
import type { Overarching, Skill, Tree } from './tree.ts'
import { agreementsOf, answeredBy, nextReview, type Pair, pairsOf, viewsOf } from './view.ts'

/** What two people could talk about in a 1:1 over one tree. */
export interface Agenda {
  /**
   * Goals that were looked back at since the review before the latest, the latest first. The talk is
   * about the latest one, however much was rated after it; at the first review it is all of them.
   */
  readonly followUps: readonly ClosedGoal[]
  /** What the lead sees otherwise and was not agreed on yet. */
  readonly answer?: { readonly lead: string; readonly differences: readonly Pair[] }
  /** What changed since the same review, or since the only one there is. */
  readonly growth?: GrowthSince
  /** Goals under way, of all trees: in focus, and taken up to share a skill. */
  readonly focus: readonly Goal[]
  readonly sharing: readonly Goal[]
  /** Master skills of the tree, in its order, the overarching one last. */
  readonly ripe: readonly (Skill | Overarching)[]
}

/** Gathers the agenda of a 1:1 from what is stored. */
export function agendaOf(records: Records, tree: Tree): Agenda {
  const { goals, outcomes, ratings, reviews } = records
  const all = reviewsOf(reviews, tree.id)
  const [latest, before] = all
  const since = before?.at ?? -Infinity
  const grownFrom = before ?? latest
  const growth = growthSince({ ratings, reviews: grownFrom ? [grownFrom] : [] }, tree)
  const open = openGoals(goals, outcomes)
  const answer = latestAnswer(records, all, tree)
  const levels = currentLevels(ratings)
  const canopy = tree.overarching
  return {
    followUps: closedGoals(goals, outcomes).filter(({ outcome }) => outcome.at > since),
    ...(answer && { answer }),
    ...(growth && { growth }),
    focus: open.filter(({ kind }) => kind === 'grow'),
    sharing: open.filter(({ kind }) => kind === 'share'),
    ripe: [
      ...tree.skills.filter(({ id }) => levelOf(levels, tree.id, id) === 'master'),
      ...(canopy && levelOf(levels, canopy.home, canopy.id) === 'master' ? [canopy] : []),
    ],
  }
}

function latestAnswer(
  { ratings, views }: Records,
  reviews: readonly Review[],
  tree: Tree,
): Agenda['answer'] {
  // That of an earlier review was talked about in its time.
  const [review] = reviews
  const [lead] = review ? answeredBy(views, review.id) : []
  if (!review || lead === undefined) return undefined
  const own = levelsAt(ratings, review.at)
  const theirs = viewsOf(views, review.id, lead)
  const settled = agreementsOf(ratings, tree, review, lead, nextReview(reviews, review))
  const canopy = tree.overarching
  const skills = tree.skills.map(({ id }) => id)
  const differences = [
    ...pairsOf(own, theirs, tree.id, skills).differences,
    ...(canopy ? pairsOf(own, theirs, canopy.home, [canopy.id]).differences : []),
  ].filter(({ skill }) => !settled.has(skill))
  return { lead, differences }
}
