import { createContext, useContext } from 'react'
import type { Change } from '../domain/change.ts'
import { skillKey } from '../domain/rating.ts'

/** What changed up to the shown day, by `skillKey`; empty while nothing is compared. */
export const ChangesContext = createContext<ReadonlyMap<string, Change>>(new Map())

/** How a skill's level differs from the day it is compared with, if it does. */
export function useChange(tree: string, skill: string): Change | undefined {
  return useContext(ChangesContext).get(skillKey(tree, skill))
}
