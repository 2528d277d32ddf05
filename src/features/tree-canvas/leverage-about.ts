import type { Leverage } from '../../domain/leverage.ts'
import { leverageWords, opensCount } from '../../messages/leverage-words.ts'
import { useGrove } from '../../store/grove-context.tsx'
import type { GroveState } from '../../store/grove-state.ts'
import { headersOf, leverageByTree, treesOf } from '../../store/selectors.ts'

/** How much a skill's next level-up opens; 0 while nobody asks, or where the skill is not for them. */
export function useOpens(tree: string, skill: string, isAsked: boolean): number {
  return useGrove((state) => {
    const leverage = isAsked ? leverageIn(state, tree, skill) : undefined
    return leverage && !leverage.isAvoided ? opensCount(leverage) : 0
  })
}

/** The same in sentences. */
export function LeverageAbout({ tree, skill }: { readonly tree: string; readonly skill: string }) {
  // Words, so that it renders again only where these are others.
  return useGrove((state) => {
    const leverage = leverageIn(state, tree, skill)
    if (!leverage) return ''
    const skills = treesOf(state).get(tree)?.skills
    const skillName = (id: string) => skills?.find((each) => each.id === id)?.name ?? id
    const treeName = (id: string) => headersOf(state).find((each) => each.id === id)?.name ?? id
    return leverageWords(leverage, skillName, treeName)
  })
}

function leverageIn(state: GroveState, tree: string, skill: string): Leverage | undefined {
  return leverageByTree(state).get(tree)?.get(skill)
}
