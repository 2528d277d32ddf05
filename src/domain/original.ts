import type { Change, Edit, SkillTexts } from './edit.ts'
import { NO_GUIDANCE } from './guidance.ts'
import type { Tree } from './tree.ts'

/**
 * Changes with what they need to be understood later: of texts what the original says today, of
 * what goes its name. `original` is the tree without any edit, `tree` as it is shown.
 */
export function withOriginal(
  changes: readonly Change[],
  original: Tree,
  tree: Tree,
): readonly Change[] {
  return changes.map((change): Change => {
    switch (change.kind) {
      case 'tree':
        return { ...change, was: texts(change, original) }
      case 'tier': {
        const tier = original.tiers.find(({ id }) => id === change.tier)
        return tier ? { ...change, was: texts(change, tier) } : change
      }
      case 'skill': {
        const skill = skillIn(original, change.skill)
        return skill ? { ...change, was: texts(change, skill) } : change
      }
      case 'move-skill': {
        const skill = original.skills.find(({ id }) => id === change.skill)
        return skill ? { ...change, was: skill.tier } : change
      }
      case 'remove-tier':
        return { ...change, ...nameOf(tree.tiers.find(({ id }) => id === change.tier)) }
      case 'remove-skill':
        return { ...change, ...nameOf(skillIn(tree, change.skill)) }
      case 'remove-tree':
        return { ...change, name: tree.name }
      default:
        return change
    }
  })
}

/** A skill of a tree by its id, the overarching one as well. */
export function skillIn({ skills, overarching }: Tree, id: string) {
  return overarching?.id === id ? overarching : skills.find((skill) => skill.id === id)
}

/** Of `part` what `change` sets. */
function texts(change: SkillTexts, part: SkillTexts): SkillTexts {
  const { name, description, practiseNow = '', guidance = NO_GUIDANCE } = part
  return {
    ...(change.name !== undefined && name !== undefined && { name }),
    ...(change.description !== undefined && description !== undefined && { description }),
    ...(change.practiseNow !== undefined && { practiseNow }),
    ...(change.guidance && { guidance }),
  }
}

function nameOf(part: { readonly name: string } | undefined): { readonly name?: string } {
  return part ? { name: part.name } : {}
}

/** The edits of each tree, by its id. */
export function editsByTree(edits: readonly Edit[]): ReadonlyMap<string, readonly Edit[]> {
  const trees = new Map<string, Edit[]>()
  for (const edit of edits) {
    const list = trees.get(edit.tree)
    if (list) list.push(edit)
    else trees.set(edit.tree, [edit])
  }
  return trees
}

/** Whether an edit takes its tree out of the grove. */
export function isRemoval({ changes }: Edit): boolean {
  return changes.some(({ kind }) => kind === 'remove-tree')
}

/** The ids of the trees that were taken out of the grove. A built-in one stays nevertheless. */
export function removedTrees(edits: readonly Edit[]): ReadonlySet<string> {
  return new Set(edits.filter(isRemoval).map(({ tree }) => tree))
}
