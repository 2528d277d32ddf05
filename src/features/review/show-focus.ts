import type { ReactNode } from 'react'

/** What another feature brings to choose skills as focus and to change their goals. */
interface FocusParts {
  /**
   * Opens the form of a goal for a skill, under the tree it is rated in; absent where nothing can be
   * changed.
   */
  readonly choose: ((at: { readonly tree: string; readonly skill: string }) => void) | undefined
  /** The goals in focus; `undefined` while there is none. */
  readonly goals: ReactNode
  /** Id of the heading over the goals, to which the keyboard goes when one was looked back at. */
  readonly headingId: string
}

/** Arranges what is needed to choose a focus, made by another feature. */
export type ShowFocus = (arrange: (parts: FocusParts) => ReactNode) => ReactNode
