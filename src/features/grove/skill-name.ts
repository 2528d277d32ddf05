import type { Tree } from '../../domain/tree.ts'

/** A skill's name, or its id while its tree is not loaded. */
export function skillNameOf(
  trees: ReadonlyMap<string, Tree>,
  at: { readonly tree: string; readonly skill: string },
): string {
  const skill = trees.get(at.tree)?.skills.find(({ id }) => id === at.skill)
  return skill?.name ?? at.skill
}
