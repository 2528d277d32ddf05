import type { ReactNode } from 'react'
import type { Tree } from '../domain/tree.ts'
import { LINK_LIMIT, withoutWords } from '../domain/tree-link.ts'
import { ShareDialog } from '../features/sharing/share-dialog.tsx'
import type { TreeLink } from '../features/sharing/share-link.tsx'
import type { Edge } from '../store/edge.ts'

/** The dialog that hands a tree to others. Rejects when the tree cannot be had. */
export async function shareDialog(
  treeId: string,
  edge: Edge,
  onClose: () => void,
): Promise<ReactNode> {
  const shared = await edge.treeForOthers(treeId)
  const link = await linkOf(shared.tree, edge)
  return <ShareDialog shared={shared} link={link} onClose={onClose} />
}

/** The link that holds most of what a link can hold. */
async function linkOf(tree: Tree, edge: Edge): Promise<TreeLink> {
  const whole = await edge.linkTo(tree)
  if (whole.length <= LINK_LIMIT) return { kind: 'whole', address: whole }
  const bare = await edge.linkTo(withoutWords(tree))
  if (bare.length <= LINK_LIMIT) return { kind: 'bare', address: bare }
  return { kind: 'too-long', length: bare.length }
}
