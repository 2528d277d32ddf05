import { type Edit, inOrder } from './edit.ts'
import { skillKey } from './rating.ts'
import type { Tree } from './tree.ts'

/**
 * What skills are or were called, by `skillKey`, also those that were removed: by the trees as they
 * were at first, and by the edits that added or renamed them.
 */
export function skillNames(
  originals: Iterable<Tree>,
  edits: readonly Edit[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { id, skills, overarching } of originals) {
    for (const skill of skills) names.set(skillKey(id, skill.id), skill.name)
    if (overarching) names.set(skillKey(overarching.home, overarching.id), overarching.name)
  }
  for (const { tree, changes } of inOrder(edits)) {
    for (const change of changes) {
      if (change.kind === 'add-skill') {
        names.set(skillKey(tree, change.skill.id), change.skill.name)
      } else if (change.kind === 'skill' || change.kind === 'remove-skill') {
        if (change.name !== undefined) names.set(skillKey(tree, change.skill), change.name)
      }
    }
  }
  return names
}

/** The same for trees, by id. */
export function treeNames(
  headers: Iterable<{ readonly id: string; readonly name: string }>,
  edits: readonly Edit[],
): ReadonlyMap<string, string> {
  const names = new Map([...headers].map(({ id, name }) => [id, name]))
  for (const { tree, changes } of inOrder(edits)) {
    for (const change of changes) {
      const isNamed = change.kind === 'tree' || change.kind === 'remove-tree'
      if (isNamed && change.name !== undefined) names.set(tree, change.name)
    }
  }
  return names
}
