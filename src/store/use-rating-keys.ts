import { type KeyPress, levelForKey } from '../domain/level-keys.ts'
import { useActions } from './grove-context.tsx'

/** A key handler that rates a skill by `1`, `2`, `3` and clears it by `0`. */
export function useRatingKeys(
  tree: string,
  skill: string,
): (event: KeyPress & { preventDefault(): void }) => void {
  const { rate } = useActions()
  return (event) => {
    const level = levelForKey(event)
    if (level === undefined) return
    event.preventDefault()
    rate(tree, skill, level)
  }
}
