import { type Change, changesBetween } from './change.ts'
import { currentLevels, type Levels } from './rating.ts'
import type { Records } from './records.ts'
import { levelsAt, type Review, reviewsOf } from './review.ts'
import type { Tree } from './tree.ts'

/** What changed since a review. */
export interface GrowthSince {
  readonly review: Review
  readonly changes: readonly Change[]
}

/**
 * What changed in a tree since the person's last review of it. A review that was just finished has
 * seen no change yet: then it is the latest one that has. `undefined` when there is no review.
 */
export function growthSince(
  records: Pick<Records, 'ratings' | 'reviews'>,
  tree: Tree,
): GrowthSince | undefined {
  const now = currentLevels(records.ratings)
  const reviews = reviewsOf(records.reviews, tree.id)
  for (const review of reviews) {
    const changes = changesIn(tree, levelsAt(records.ratings, review.at), now)
    if (changes.length > 0) return { review, changes }
  }
  const [last] = reviews
  return last && { review: last, changes: [] }
}

/** The tree's own skills, then the overarching one, which is rated in its home tree. */
function changesIn(tree: Tree, before: Levels, after: Levels): readonly Change[] {
  const { overarching } = tree
  const own = tree.skills.map(({ id }) => id)
  return [
    ...changesBetween(before, after, tree.id, own),
    ...(overarching ? changesBetween(before, after, overarching.home, [overarching.id]) : []),
  ]
}
