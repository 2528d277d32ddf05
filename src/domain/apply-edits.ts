import { applyChange } from './apply-change.ts'
import { type Change, type Edit, inOrder, type Refusal } from './edit.ts'
import { takenBack } from './taken-back.ts'
import type { Tree, TreeHeader } from './tree.ts'
import { allOrNothing, draftOf, treeFrom } from './tree-draft.ts'

/** What came of the edits of a tree. */
export interface EditedTree {
  /** Sound by `checkTree`. The very same object where nothing was changed. */
  readonly tree: Tree
  /** The changes that were possible, in their order. */
  readonly made: readonly Change[]
  /** What was not possible, and why. */
  readonly skipped: readonly { readonly edit: Edit; readonly refusal: Refusal }[]
}

/**
 * A tree with what a person changed in it. The edits are those of this tree that count, in any
 * order: they are made in the order of their time, then of their ids, each with all of its changes
 * or not at all. `base` has to be sound, and is whatever the original is today.
 */
export function applyEdits(base: Tree, edits: readonly Edit[]): EditedTree {
  if (edits.length === 0) return { tree: base, made: [], skipped: [] }
  const draft = draftOf(base)
  const skipped: { readonly edit: Edit; readonly refusal: Refusal }[] = []
  const made: Change[] = []
  for (const edit of inOrder(edits)) {
    const changes = edit.changes.map((change) => takenBack(change, base))
    const refusal = allOrNothing(draft, () => firstRefusal(changes, draft))
    if (refusal) skipped.push({ edit, refusal })
    else made.push(...edit.changes)
  }
  return { tree: treeFrom(draft), made, skipped }
}

/** Why changes that are made one after the other are not possible in `tree`; `undefined`: they are. */
export function refusalOf(tree: Tree, ...changes: readonly Change[]): Refusal | undefined {
  return firstRefusal(changes, draftOf(tree))
}

function firstRefusal(
  changes: readonly Change[],
  draft: ReturnType<typeof draftOf>,
): Refusal | undefined {
  for (const change of changes) {
    const refusal = applyChange(draft, change)
    if (refusal) return refusal
  }
  return undefined
}

/** The header of a tree whose skills are not at hand, with the edits that can be seen in it. */
export function editedHeader<Header extends TreeHeader>(
  header: Header,
  edits: readonly Edit[],
): Header {
  const changes = inOrder(edits).flatMap((edit) => edit.changes)
  const kinds = ['tree', 'add-seed', 'remove-seed', 'restore']
  const seen = changes.filter(({ kind }) => kinds.includes(kind))
  if (seen.length === 0) return header
  const none: Tree = { ...header, tiers: [], skills: [] }
  const { tree } = applyEdits(none, [{ id: '', by: '', at: 0, tree: header.id, changes: seen }])
  const { name, description, seeds } = tree
  return { ...header, name, description, seeds }
}
