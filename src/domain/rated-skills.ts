import { type Levels, skillKey } from './rating.ts'

/** How many skills have a level in `tree`, and how many in all other trees together. */
export function ratedSkills(
  levels: Levels,
  tree: string,
): { readonly here: number; readonly elsewhere: number } {
  const start = skillKey(tree, '')
  const here = [...levels.keys()].filter((key) => key.startsWith(start)).length
  return { here, elsewhere: levels.size - here }
}
