import { dateStamp } from '../../domain/document.ts'
import type { Tree } from '../../domain/tree.ts'
import { placeAside } from '../../layout/place-aside.ts'
import type { Poster } from '../../layout/poster.ts'
import type { Message } from '../../messages/catalogue.ts'
import { spoken, t } from '../../messages/messages.ts'
import type { Edge } from '../../store/edge.ts'
import type { GroveState } from '../../store/grove-state.ts'
import { treesOf } from '../../store/selectors.ts'
import { themePalette } from './palette.ts'
import { type PosterChoices, treePoster } from './tree-poster.ts'

/** The tree, loaded first if it is not at hand. Rejects when there is none. */
export async function treeToExport(
  treeId: string,
  edge: Edge,
  getState: () => GroveState,
): Promise<Tree> {
  if (!treesOf(getState()).has(treeId)) await edge.loadTree(treeId)
  const tree = treesOf(getState()).get(treeId)
  if (!tree) throw new Error(t.tree.unknownTree({ id: treeId }))
  return tree
}

/**
 * The poster of a tree as it stands in `state` today, in the app's own type. Rejects when `signal` is
 * aborted.
 */
export async function drawTree(
  tree: Tree,
  state: GroveState,
  edge: Edge,
  choices: PosterChoices & { readonly theme: 'light' | 'dark' },
  signal?: AbortSignal,
): Promise<Poster> {
  await placeAside(tree, spoken.direction, edge.layoutWorker, signal)
  const look = { fonts: await edge.posterFonts(), palette: themePalette(choices.theme) }
  return treePoster(tree, state, new Date(), look, choices)
}

/** A tree's name and day as they can stand in a file's name: names may hold what disks refuse. */
export function fileNameOf(tree: Tree, name: Message<'{tree}-{date}'>): string {
  const safe = tree.name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  return name({ tree: safe, date: dateStamp(new Date()) })
}
