import { createContext, useContext } from 'react'
import type { Box } from '../../layout/box.ts'
import type { Cover } from './cover.ts'
import type { Light } from './light.ts'

/**
 * What the nodes of the canvas share. Another value has all cards rendered anew, so what changes as
 * somebody points, walks or rates is not in here, but in the light and in the store.
 */
export interface CanvasContextValue {
  readonly light: Light
  /** Where each skill stands. */
  readonly boxes: ReadonlyMap<string, Box>
  /** Whether the cards show what a next level-up opens. */
  readonly hasLens: boolean
  /** Whether cards can be dragged, since the tree is edited. */
  readonly isEditing: boolean
  /** Whether cards say no more than a name, since they are too small for more. */
  readonly isBrief?: boolean
  /** Where cards say that they are there, in a tree that draws all others. */
  readonly cover?: Cover | undefined
  reveal(box: Box): void
  open(skill: string, byKeyboard: boolean): void
  pointAtTree(tree: string | undefined): void
}

export const CanvasContext = createContext<CanvasContextValue | undefined>(undefined)

export function useCanvas(): CanvasContextValue {
  const value = useContext(CanvasContext)
  if (!value) throw new Error('a canvas node stands outside of the canvas')
  return value
}
