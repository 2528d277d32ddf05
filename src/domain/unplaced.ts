import { currentEvidence, type Evidence } from './evidence.ts'
import { LATEST, SELF } from './event.ts'
import { type Goal, openGoals } from './goal.ts'
import { type Rating, skillKey } from './rating.ts'
import type { Records } from './records.ts'
import type { Tree } from './tree.ts'

/** What a person has for a skill that is not there, or not there any more. */
export interface Unplaced {
  readonly tree: string
  readonly skill: string
  /** The person's and those of others, the oldest first. */
  readonly ratings: readonly Rating[]
  readonly evidence: readonly Evidence[]
  readonly goals: readonly Goal[]
  /** How many marks of behaviours there are; they cannot be given to another skill. */
  readonly marks: number
}

const NOTHING: readonly Unplaced[] = []

/**
 * Everything of `records` that is about a skill that is not there, by tree and skill. `headers` are
 * all trees there are, `trees` those at hand: of others nothing can be said. What was given to
 * another skill is placed. `placed` is what `placedIn` says of the same trees.
 */
export function unplacedIn(
  records: Records,
  headers: readonly { readonly id: string }[],
  trees: ReadonlyMap<string, Tree>,
  placed = placedIn(trees),
): readonly Unplaced[] {
  const unknown = new Set(headers.map(({ id }) => id).filter((id) => !trees.has(id)))
  const isAstray = (tree: string, skill: string) =>
    !unknown.has(tree) && !placed.has(skillKey(tree, skill))
  const found = new Map<string, Builder>()
  const at = (tree: string, skill: string): Builder => {
    const key = skillKey(tree, skill)
    const known = found.get(key) ?? { tree, skill, ratings: [], evidence: [], goals: [], marks: 0 }
    found.set(key, known)
    return known
  }
  for (const each of records.ratings) {
    if (isAstray(each.tree, each.skill)) at(each.tree, each.skill).ratings.push(each)
  }
  for (const each of currentEvidence(records.evidence)) {
    const { tree, skill } = each
    if (tree !== undefined && skill !== undefined && isAstray(tree, skill)) {
      at(tree, skill).evidence.push(each)
    }
  }
  for (const each of openGoals(records.goals, records.outcomes)) {
    if (isAstray(each.tree, each.skill)) at(each.tree, each.skill).goals.push(each)
  }
  for (const { tree, skill, by } of records.marks) {
    if (by === SELF && isAstray(tree, skill)) at(tree, skill).marks += 1
  }
  if (found.size === 0) return NOTHING
  // Not told by time and level, which two ratings of different skills can share.
  const given = new Set(records.ratings.flatMap(({ copies }) => copies ?? []))
  return [...found.values()]
    .filter((each) => isOpen(each, given))
    .map((each) => ({ ...each, ratings: each.ratings.toSorted((a, b) => a.at - b.at) }))
    .toSorted((a, b) => (skillKey(a.tree, a.skill) < skillKey(b.tree, b.skill) ? -1 : 1))
}

type Mutable<List> = List extends readonly (infer Item)[] ? Item[] : List
type Builder = { -readonly [Part in keyof Unplaced]: Mutable<Unplaced[Part]> }

function isOpen({ ratings, evidence, goals, marks }: Unplaced, given: ReadonlySet<string>) {
  if (evidence.length + goals.length > 0) return true
  return ratings.length > 0 ? ratings.some((each) => !given.has(each.id)) : marks > 0
}

/** The keys of all skills that are there; of one that lies over trees, in the tree it is rated in. */
export function placedIn(trees: ReadonlyMap<string, Tree>): ReadonlySet<string> {
  return new Set(
    [...trees.values()].flatMap(({ id, skills, overarching }) => [
      ...skills.map((skill) => skillKey(id, skill.id)),
      ...(overarching ? [skillKey(overarching.home, overarching.id)] : []),
    ]),
  )
}

/** What is added to give something to another skill. */
export type Given = Pick<Records, 'ratings' | 'evidence' | 'goals'>

/**
 * What gives all that is unplaced to the skill `to`: its ratings once more, with their levels and
 * days, and new versions of its evidence and goals. What there was stays. `newId` makes an id.
 */
export function given(
  { ratings, evidence, goals }: Unplaced,
  to: Pick<Rating, 'tree' | 'skill'>,
  newId: () => string,
): Given {
  const { tree, skill } = to
  const next = <Each extends Evidence | Goal>(each: Each): Each => {
    return {
      ...each,
      id: newId(),
      at: Math.min(each.at + 1, LATEST),
      replaces: each.id,
      tree,
      skill,
    }
  }
  return {
    ratings: ratings.map((each) => ({ ...each, id: newId(), tree, skill, copies: each.id })),
    evidence: evidence.map(next),
    goals: goals.map(next),
  }
}
