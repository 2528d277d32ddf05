import { createContext, type ReactNode, useContext } from 'react'
import type { Tier } from '../../domain/tree.ts'

/** What whoever shows the tree has to say to its being edited, and does about it. */
export interface CanvasEdits {
  /** A skill that is to have the focus, each time it is another object. */
  readonly aim: { readonly skill: string } | undefined
  /** The column in which a skill is being added. */
  readonly adding: string | undefined
  /** What stands above a column, `place` from 0, and below its last skill. */
  readonly heading: (tier: Tier, place: number) => ReactNode
  readonly foot: (tier: Tier) => ReactNode
  /** Begins to add a skill to the column of `beside`, or to any without it. */
  readonly onAdd: (beside: string | undefined) => void
  /** Has `skill` build on `ground`, or no more where it does. */
  readonly onLink: (skill: string, ground: string) => void
  readonly onMove: (skill: string, tier: string) => void
  readonly onRemove: (skill: string) => void
  /** Ends the edit mode. */
  readonly onDone: () => void
}

/** What the cards share while the tree is edited. */
export interface EditContextValue {
  /** The skill for which another one is being chosen that builds on it. */
  readonly source: string | undefined
  /** Begins, or with `undefined` ends, to choose what builds on a skill. */
  readonly choose: (source: string | undefined) => void
}

export const EditContext = createContext<EditContextValue>({
  source: undefined,
  choose: () => undefined,
})

export function useEditing(): EditContextValue {
  return useContext(EditContext)
}
