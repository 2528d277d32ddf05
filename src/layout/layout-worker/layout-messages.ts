import type { Tree } from '../../domain/tree.ts'
import type { Direction, TreeLayout } from '../tree-layout.ts'

/** The one thing that the page asks of a layout worker. */
export interface LayoutRequest {
  readonly tree: Tree
  readonly direction: Direction
}

/** What it answers; `reason` says in the browser's words why there is no layout. */
export type LayoutAnswer = { readonly layout: TreeLayout } | { readonly reason: string }
