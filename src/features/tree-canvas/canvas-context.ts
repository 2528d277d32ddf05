import { createContext, useContext } from 'react'
import type { Leverage } from '../../domain/leverage.ts'
import type { Box } from '../../layout/box.ts'

/** What the nodes of the canvas share: which skill has the light and the focus, and what they do. */
export interface CanvasContextValue {
  /** The skill that is pointed at or has focus; its links are lit. */
  readonly lit: string | undefined
  readonly buildsOn: ReadonlySet<string>
  readonly leadsTo: ReadonlySet<string>
  /** The one skill that Tab stops at. */
  readonly tabStop: string | undefined
  /** The skill whose panel is open. */
  readonly selected: string | undefined
  /** The skills in focus, with their place among these. */
  readonly focusPlaces: ReadonlyMap<string, number>
  /** What each skill's next level-up opens, while the lens is on. */
  readonly lens: ReadonlyMap<string, Leverage> | undefined
  /** Whether cards can be dragged, since the tree is edited. */
  readonly isEditing?: boolean
  /** The destination whose trail is drawn in full. */
  readonly chosenTree: string | undefined
  point(skill: string | undefined): void
  /** `isVisible`: focus came by keyboard. A press of the mouse must not move what it is on. */
  focus(skill: string, isVisible: boolean): void
  blur(): void
  /** Brings what took the focus onto the screen, if it came by keyboard. */
  reveal(element: Element, box: Box): void
  open(skill: string, byKeyboard: boolean): void
  pointAtTree(tree: string | undefined): void
}

export const CanvasContext = createContext<CanvasContextValue | undefined>(undefined)

export function useCanvas(): CanvasContextValue {
  const value = useContext(CanvasContext)
  if (!value) throw new Error('a canvas node stands outside of the canvas')
  return value
}
