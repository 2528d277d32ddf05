import { createContext, useContext } from 'react'
import type { Growth } from '../../domain/growth.ts'
import type { LevelCounts } from '../../layout/land-picture.ts'

/** What is known of a land today. */
export interface LandState {
  readonly growth: Growth
  readonly counts: LevelCounts
  /** What is ripe or nearest, and how much is rated, as sentences. */
  readonly about: string
}

/** What the lands of the park share: how far they have come, and which has the light and focus. */
export interface ParkContextValue {
  readonly states: ReadonlyMap<string, LandState>
  readonly chosen: string | undefined
  /** The lands at the other ends of the lit trails. */
  readonly linked: ReadonlySet<string>
  /** The one land that Tab stops at. */
  readonly tabStop: string
  point(tree: string | undefined): void
  focus(tree: string, byKeyboard: boolean): void
  choose(tree: string): void
}

export const ParkContext = createContext<ParkContextValue | undefined>(undefined)

export function usePark(): ParkContextValue {
  const value = useContext(ParkContext)
  if (!value) throw new Error('a land stands outside of the park')
  return value
}
