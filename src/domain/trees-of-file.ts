import { isAnswer } from './answer.ts'
import { isOwnFile } from './comparison.ts'
import type { Records } from './records.ts'
import type { Tree } from './tree.ts'
import { isSameTree, withFreeId } from './tree-link.ts'

/**
 * The records of a file with each tree that is another one than what has its id here, in `builtIn`
 * or in `own`, under an id that is free. What the file says of such a tree goes along, unless the
 * file is the person's own, or answers them: then it speaks of the tree that they have.
 */
export function withFreeTrees(
  records: Records,
  own: Records,
  builtIn: ReadonlySet<string>,
): Records {
  const here = new Map(own.trees.map((tree) => [tree.id, tree]))
  const taken = new Set([...builtIn, ...here.keys(), ...records.trees.map(({ id }) => id)])
  const ids = new Map<string, string>()
  const trees = records.trees.map((tree) => {
    const known = here.get(tree.id)
    const isFree = !builtIn.has(tree.id) && (!known || isSameTree(known, tree))
    if (isFree) return tree
    const copy =
      own.trees.find((each) => each.id !== tree.id && isCopy(each, tree, builtIn)) ??
      withFreeId(tree, taken, builtIn)
    taken.add(copy.id)
    ids.set(tree.id, copy.id)
    return copy
  })
  if (ids.size === 0) return records
  const withTrees = { ...records, trees }
  if (isOwnFile(records, own) || isAnswer(records)) return withTrees
  const moved = <R extends { readonly tree?: string }>(list: readonly R[]): readonly R[] =>
    list.map((each) => {
      const id = each.tree === undefined ? undefined : ids.get(each.tree)
      return id === undefined ? each : { ...each, tree: id }
    })
  return {
    ...withTrees,
    trees: trees.map((tree) => ({ ...tree, seeds: moved(tree.seeds) })),
    ratings: moved(records.ratings),
    marks: moved(records.marks),
    plantings: moved(records.plantings),
    notForMe: moved(records.notForMe),
    goals: moved(records.goals),
    evidence: moved(records.evidence),
    reviews: moved(records.reviews),
    views: moved(records.views),
    edits: moved(records.edits),
  }
}

/** Whether `tree` was kept before, under the id of `kept`. */
function isCopy(kept: Tree, tree: Tree, builtIn: ReadonlySet<string>): boolean {
  const { overarching } = kept
  const isAtHome = overarching?.home === kept.id && !builtIn.has(tree.id)
  return isSameTree(tree, {
    ...kept,
    id: tree.id,
    ...(overarching && isAtHome && { overarching: { ...overarching, home: tree.id } }),
  })
}
