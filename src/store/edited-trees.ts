import { applyEdits, editedHeader, type EditedTree } from '../domain/apply-edits.ts'
import type { Edit } from '../domain/edit.ts'
import { editsByTree, removedTrees } from '../domain/original.ts'
import type { Tree, TreeHeader } from '../domain/tree.ts'
import { latest } from './latest.ts'

const byTree = latest(editsByTree)
const removedBy = latest(removedTrees)

/** What came of the edits of `tree`, made once as long as these are the same. */
export const editedTree = latest((tree: Tree, edits: readonly Edit[]): EditedTree =>
  applyEdits(tree, byTree(edits).get(tree.id) ?? []),
)

/** `trees` with their edits, without those that were removed; what was not edited stays the same. */
export const editTrees = latest(
  (
    trees: ReadonlyMap<string, Tree>,
    edits: readonly Edit[],
    builtIn: readonly TreeHeader[],
  ): ReadonlyMap<string, Tree> =>
    edits.length === 0
      ? trees
      : new Map(
          [...trees]
            .filter(([id]) => isShown(id, edits, builtIn))
            .map(([id, tree]) => [id, editedTree(tree, edits).tree]),
        ),
)

/** The same for headers. A tree at hand knows best what its edits came to. */
export const editHeaders = latest(
  (
    headers: readonly TreeHeader[],
    trees: ReadonlyMap<string, Tree>,
    edits: readonly Edit[],
    builtIn: readonly TreeHeader[],
  ): readonly TreeHeader[] =>
    headers
      .filter(({ id }) => isShown(id, edits, builtIn))
      .map((header) => {
        const own = byTree(edits).get(header.id)
        if (!own) return header
        const tree = trees.get(header.id)
        if (!tree) return editedHeader(header, own)
        const { name, description, seeds } = tree
        return { ...header, name, description, seeds }
      }),
)

function isShown(id: string, edits: readonly Edit[], builtIn: readonly TreeHeader[]): boolean {
  return !removedBy(edits).has(id) || builtIn.some((header) => header.id === id)
}
