import type { Tree } from '../../domain/tree.ts'
import type { Box } from '../../layout/box.ts'
import type { TreeLayout } from '../../layout/tree-layout.ts'
import type { Size, Viewport } from './viewport.ts'

/** What the keys walk in, and what they move. */
export interface KeyScene {
  readonly tree: Tree
  readonly layout: TreeLayout
  /** Where each skill stands. */
  readonly boxes: ReadonlyMap<string, Box>
  /** The skill that Tab stops at. */
  readonly tabStop: string | undefined
  /** The skill whose panel is open. */
  readonly selected: string | undefined
  /** Begins to edit the tree; not where it cannot be changed. */
  readonly onEdit?: (() => void) | undefined
  readonly leastZoom?: number
  fit(): void
  move(change: (before: Viewport, screen: Size) => Viewport): void
  /** Puts a skill that is not in the page there, and gives it the focus. */
  mount?(skill: string): void
}
