import type { Tree } from './tree.ts'

/** A tree with one tier and no skills yet. `newId` makes the ids. */
export function emptyTree(name: string, tier: string, newId: () => string): Tree {
  return {
    id: newId(),
    name,
    description: '',
    seeds: [],
    tiers: [{ id: newId(), name: tier, description: '' }],
    skills: [],
  }
}

/**
 * A tree like `tree`, as it is shown, under an id of its own. The overarching skill goes on being
 * rated where it was. It is in one language: what is shown is what is copied.
 */
export function copyOf(tree: Tree, name: string, newId: () => string): Tree {
  const { description, seeds, tiers, skills, overarching, portrait } = tree
  return {
    id: newId(),
    name,
    description,
    seeds,
    tiers,
    skills,
    ...(overarching && { overarching }),
    ...(portrait && { portrait }),
  }
}
