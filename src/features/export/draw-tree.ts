import { dateStamp } from '../../domain/document.ts'
import type { Tree } from '../../domain/tree.ts'
import type { Poster } from '../../layout/poster.ts'
import { t } from '../../messages/messages.ts'
import type { Edge } from '../../store/edge.ts'
import type { GroveState } from '../../store/grove-state.ts'
import { treesOf } from '../../store/selectors.ts'
import { themePalette } from './palette.ts'
import { treePoster } from './tree-poster.ts'

/** The poster of a tree as it stands today, with a name for its file that has no ending yet. */
export async function drawTree(
  treeId: string,
  edge: Edge,
  getState: () => GroveState,
): Promise<{ readonly poster: Poster; readonly name: string }> {
  if (!treesOf(getState()).has(treeId)) await edge.loadTree(treeId)
  const tree = treesOf(getState()).get(treeId)
  if (!tree) throw new Error(t.tree.unknownTree(treeId))
  const today = new Date()
  const look = { fonts: await edge.posterFonts(), palette: themePalette('light') }
  return {
    poster: treePoster(tree, getState(), today, look),
    name: pictureName(tree, dateStamp(today)),
  }
}

function pictureName(tree: Tree, day: string): string {
  // Names may hold what file systems refuse.
  return t.export.fileName(tree.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'), day)
}
