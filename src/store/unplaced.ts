import type { Edit } from '../domain/edit.ts'
import type { Records } from '../domain/records.ts'
import { skillNames, treeNames } from '../domain/skill-names.ts'
import type { Tree, TreeHeader } from '../domain/tree.ts'
import { placedIn, type Unplaced, unplacedIn } from '../domain/unplaced.ts'
import type { GroveState } from './grove-state.ts'
import { latest } from './latest.ts'
import { headersOf, originalsOf, treesOf } from './selectors.ts'

const placedFrom = latest(placedIn)
const unplacedFrom = latest(
  (
    records: Records,
    headers: readonly TreeHeader[],
    trees: ReadonlyMap<string, Tree>,
    placed: ReadonlySet<string>,
  ) => unplacedIn(records, headers, trees, placed),
)
const skillNamesFrom = latest((trees: ReadonlyMap<string, Tree>, edits: readonly Edit[]) =>
  skillNames(trees.values(), edits),
)
const treeNamesFrom = latest(
  (headers: readonly TreeHeader[], own: readonly Tree[], edits: readonly Edit[]) =>
    treeNames([...headers, ...own], edits),
)

/** What the person has for skills that are not there, as far as their trees are at hand. */
export function unplacedOf(state: GroveState): readonly Unplaced[] {
  const trees = treesOf(state)
  return unplacedFrom(state.records, headersOf(state), trees, placedFrom(trees))
}

/** What skills are or were called, by `skillKey`. */
export function skillNamesOf(state: GroveState): ReadonlyMap<string, string> {
  return skillNamesFrom(originalsOf(state), state.stored.edits)
}

/** What trees are or were called, by id. */
export function treeNamesOf({ headers, stored }: GroveState): ReadonlyMap<string, string> {
  return treeNamesFrom(headers, stored.trees, stored.edits)
}
