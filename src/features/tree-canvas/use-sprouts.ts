import { useMemo } from 'react'
import { type Sprout, sproutsOf } from '../../domain/growth.ts'
import type { GroveState } from '../../store/grove-state.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { headersOf, levelsOf, plantedOf } from '../../store/selectors.ts'

/**
 * The trees that stand beside a tree. The same array until one of them comes, goes or grows: most
 * ratings change none of them, and nothing is to be drawn anew for these.
 */
export function useSprouts(tree: string): readonly Sprout[] {
  return useGrove(useMemo(() => sproutsBeside(tree), [tree]))
}

function sproutsBeside(tree: string): (state: GroveState) => readonly Sprout[] {
  let last: readonly Sprout[] = []
  return (state) => {
    const next = sproutsOf(tree, headersOf(state), levelsOf(state), plantedOf(state))
    if (!isSame(last, next)) last = next
    return last
  }
}

function isSame(one: readonly Sprout[], other: readonly Sprout[]): boolean {
  return (
    one.length === other.length &&
    one.every(
      ({ header, growth, skill }, index) =>
        header === other[index]?.header &&
        growth === other[index].growth &&
        skill === other[index].skill,
    )
  )
}
