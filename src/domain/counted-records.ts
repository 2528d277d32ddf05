import type { Records } from './records.ts'
import { undoneToday } from './undo.ts'

/** All that is stored, and what of it counts. */
export interface Counted {
  readonly stored: Records
  readonly records: Records
}

/**
 * What counts of all that is stored: everything but what was undone. A record that another one
 * builds on, such as the evidence that a newer version replaces, goes on counting as long as that
 * one does, so that two tabs that did both at once lose nothing and show nothing twice; and so does
 * a tree that something counted names. Lists that are those of `last`, the last answer, stay the
 * same objects.
 */
export function countedRecords(stored: Records, last?: Counted): Records {
  if (last && isSameButSettings(stored, last.stored)) {
    return { ...last.records, settings: stored.settings }
  }
  const before = last?.records ?? stored
  const undone = new Set(undoneToday(stored.undos).keys())
  if (undone.size === 0) return stored
  for (const key of builtOn(stored, undone)) undone.delete(key)
  const counted = <R extends { readonly id: string }>(
    kind: string,
    all: readonly R[],
    earlier: readonly R[],
  ): readonly R[] => {
    const left = all.filter(({ id }) => !undone.has(`${kind}/${id}`))
    if (left.length === all.length) return all
    const isAsBefore =
      left.length === earlier.length && left.every((each, i) => each === earlier[i])
    return isAsBefore ? earlier : left
  }
  const others: Records = {
    ...stored,
    ratings: counted('rating', stored.ratings, before.ratings),
    marks: counted('mark', stored.marks, before.marks),
    plantings: counted('planting', stored.plantings, before.plantings),
    notForMe: counted('not-for-me', stored.notForMe, before.notForMe),
    goals: counted('goal', stored.goals, before.goals),
    outcomes: counted('outcome', stored.outcomes, before.outcomes),
    evidence: counted('evidence', stored.evidence, before.evidence),
    reviews: counted('review', stored.reviews, before.reviews),
    views: counted('view', stored.views, before.views),
    edits: counted('edit', stored.edits, before.edits),
  }
  if (stored.trees.some(({ id }) => undone.has(`tree/${id}`))) {
    for (const tree of treesNamedIn(others)) undone.delete(`tree/${tree}`)
  }
  return { ...others, trees: counted('tree', stored.trees, before.trees) }
}

/** A choice of view must not cost a look at all that was undone. */
function isSameButSettings(one: Records, other: Records): boolean {
  const { settings } = other
  const [lists, others] = [Object.values({ ...one, settings }), Object.values(other)]
  return lists.every((list) => others.includes(list))
}

function treesNamedIn(records: Records): ReadonlySet<string> {
  const { ratings, marks, plantings, notForMe, goals, evidence, reviews, views, edits } = records
  const named = [ratings, marks, plantings, notForMe, goals, evidence, reviews, views, edits].flat()
  return new Set(named.flatMap(({ tree }) => tree ?? []))
}

/** The keys that records which were not undone build on, directly or through others. */
function builtOn(
  { goals, outcomes, evidence, views }: Records,
  undone: ReadonlySet<string>,
): ReadonlySet<string> {
  const links = new Map<string, string>()
  for (const { id, replaces } of goals) {
    if (replaces !== undefined) links.set(`goal/${id}`, `goal/${replaces}`)
  }
  for (const { id, replaces } of evidence) {
    if (replaces !== undefined) links.set(`evidence/${id}`, `evidence/${replaces}`)
  }
  for (const { id, goal } of outcomes) links.set(`outcome/${id}`, `goal/${goal}`)
  for (const { id, review } of views) links.set(`view/${id}`, `review/${review}`)
  const found = new Set<string>()
  for (const key of links.keys()) {
    if (undone.has(key)) continue
    // What is found already has been followed to its end; so a ring has an end, too.
    for (let next = links.get(key); next !== undefined; next = links.get(next)) {
      if (found.has(next)) break
      found.add(next)
    }
  }
  return found
}
