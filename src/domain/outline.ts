import type { Skill, Tree } from './tree.ts'

/** A skill's place in the outline of its tree. */
export interface OutlineItem {
  readonly skill: Skill
  /** 1 for a skill that builds on nothing, and one more than its parent's otherwise. */
  readonly level: number
  readonly parent: Skill | undefined
  /** What else it builds on, the nearest first. */
  readonly alsoUnder: readonly Skill[]
  /** What stands below it, in reading order. */
  readonly children: readonly OutlineItem[]
  /** What also builds on it but stands below another skill, in reading order. */
  readonly elsewhere: readonly { readonly skill: Skill; readonly under: Skill }[]
}

/**
 * A tree as nested items, each skill once. It stands under one of the skills it builds on: of the
 * nearest tier, so that a branch leads from tier to tier as the picture does, and there the first
 * in reading order, which is tier by tier and in the tree's own order. Ratings decide nothing.
 * `tree` has to be sound by `checkTree`.
 */
export function outlineOf(tree: Tree): readonly OutlineItem[] {
  const tiers = new Map(tree.tiers.map(({ id }, index) => [id, index]))
  const tierOf = (skill: Skill) => tiers.get(skill.tier) ?? 0
  const ordered = tree.skills.toSorted((a, b) => tierOf(a) - tierOf(b))
  const places = new Map(ordered.map((skill, index) => [skill.id, { skill, index }]))

  const under = new Map<Skill | undefined, Skill[]>()
  const alsoUnder = new Map<Skill, readonly Skill[]>()
  const elsewhere = new Map<Skill, { skill: Skill; under: Skill }[]>()
  for (const skill of ordered) {
    const [parent, ...others] = skill.buildsOn
      .flatMap((id) => places.get(id) ?? [])
      .toSorted((a, b) => tierOf(b.skill) - tierOf(a.skill) || a.index - b.index)
      .map((ground) => ground.skill)
    push(under, parent, skill)
    alsoUnder.set(skill, others)
    if (parent) for (const other of others) push(elsewhere, other, { skill, under: parent })
  }

  const itemsUnder = (parent: Skill | undefined, level: number): readonly OutlineItem[] =>
    (under.get(parent) ?? []).map((skill) => ({
      skill,
      level,
      parent,
      alsoUnder: alsoUnder.get(skill) ?? [],
      children: itemsUnder(skill, level + 1),
      elsewhere: elsewhere.get(skill) ?? [],
    }))
  return itemsUnder(undefined, 1)
}

/** How many skills stand below an item, at any depth. */
export function countBelow({ children }: OutlineItem): number {
  return children.reduce((sum, child) => sum + 1 + countBelow(child), 0)
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
