import { levelOf } from '../../domain/rating.ts'
import type { Outlook } from '../../domain/seed-path.ts'
import type { Overarching, Skill, Tree } from '../../domain/tree.ts'

/** A skill of a tree, or an overarching skill under the tree its ratings belong to. */
export interface SkillAt {
  readonly tree: string
  readonly skill: string
}

type Trees = ReadonlyMap<string, Tree>

/** The skill itself, or `undefined` while its tree is not loaded. */
export function skillAt(trees: Trees, at: SkillAt): Skill | Overarching | undefined {
  const tree = trees.get(at.tree)
  const { overarching } = tree ?? {}
  return (
    tree?.skills.find(({ id }) => id === at.skill) ??
    (overarching?.id === at.skill ? overarching : undefined)
  )
}

/** A skill's name, or its id while its tree is not loaded. */
export function nameOf(trees: Trees, at: SkillAt): string {
  return skillAt(trees, at)?.name ?? at.skill
}

/** What to try for a skill in small: its own practices, and what can be done in today's job. */
export function practicesOf(subject: Skill | Overarching | undefined): readonly string[] {
  if (!subject) return []
  const now = 'practiseNow' in subject ? subject.practiseNow : undefined
  return [...(subject.guidance?.practise ?? []), ...(now === undefined ? [] : [now])]
}

/** The ripe skills of all trees at hand, tree by tree, each tree's overarching skill last. */
export function ripeSkills({ headers, trees, levels }: Outlook): readonly SkillAt[] {
  return headers.flatMap(({ id: treeId }) => {
    const tree = trees.get(treeId)
    if (!tree) return []
    const { overarching } = tree
    // It goes along to every tree, so it is listed with the one it is at home in.
    const canopy = overarching?.home === tree.id ? [overarching.id] : []
    return [...tree.skills.map(({ id }) => id), ...canopy]
      .filter((skill) => levelOf(levels, tree.id, skill) === 'master')
      .map((skill) => ({ tree: tree.id, skill }))
  })
}
