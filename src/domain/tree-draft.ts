import type { Named } from './edit.ts'
import type { Overarching, Seed, Skill, Tier, Tree } from './tree.ts'

/** All of a tree but its skills. */
interface Head {
  readonly name: string
  readonly description: string
  readonly seeds: readonly Seed[]
  readonly tiers: readonly Tier[]
  readonly overarching: Overarching | undefined
}

/**
 * A tree while it is being changed, and the one thing of the domain that changes in place: thousands
 * of changes must not copy the tree a thousand times. It can go back to where it was.
 */
export interface TreeDraft {
  /** What it was made of. */
  readonly base: Tree
  head: Head
  /** In the tree's order; one that was removed keeps its place, for if it comes back. */
  readonly skills: Map<string, Skill | undefined>
  /** What builds on each skill. */
  readonly leadsTo: Map<string, Set<string>>
  size: number
  /** What to put where, to go back. */
  readonly before: [id: string, skill: Skill | undefined][]
}

export function draftOf(tree: Tree): TreeDraft {
  const draft: TreeDraft = {
    base: tree,
    head: headOf(tree),
    skills: new Map(),
    leadsTo: new Map(),
    size: 0,
    before: [],
  }
  for (const skill of tree.skills) putSkill(draft, skill.id, skill)
  draft.before.length = 0
  return draft
}

function headOf({ name, description, seeds, tiers, overarching }: Tree): Head {
  return { name, description, seeds, tiers, overarching }
}

/** Makes the draft what it was made of. */
export function restore(draft: TreeDraft): void {
  const { base, skills } = draft
  draft.head = headOf(base)
  const first = new Map(base.skills.map((skill) => [skill.id, skill]))
  for (const id of skills.keys()) {
    if (skills.get(id) !== first.get(id)) putSkill(draft, id, first.get(id))
  }
}

/** The tree that the draft has become. What was not changed stays the same objects. */
export function treeFrom({ base, head, skills }: TreeDraft): Tree {
  const { id, portrait, translations } = base
  const { overarching, ...others } = head
  return {
    id,
    ...others,
    skills: [...skills.values()].filter((skill) => skill !== undefined),
    ...(overarching && { overarching }),
    ...(portrait && { portrait }),
    ...(translations && { translations }),
  }
}

/** Puts a skill where its id stands, at the end if that is new; `undefined` takes it out. */
export function putSkill(draft: TreeDraft, id: string, skill: Skill | undefined): void {
  const { skills, leadsTo } = draft
  const old = skills.get(id)
  draft.before.push([id, old])
  for (const ground of old?.buildsOn ?? []) leadsTo.get(ground)?.delete(id)
  for (const ground of skill?.buildsOn ?? []) {
    leadsTo.set(ground, (leadsTo.get(ground) ?? new Set()).add(id))
  }
  draft.size += (skill ? 1 : 0) - (old ? 1 : 0)
  skills.set(id, skill)
}

/** Does all of `work`, or nothing of it where that returns a reason. */
export function allOrNothing<Reason>(
  draft: TreeDraft,
  work: () => Reason | undefined,
): Reason | undefined {
  const { head } = draft
  draft.before.length = 0
  const reason = work()
  if (reason !== undefined) {
    const back = draft.before.toReversed()
    for (const [id, skill] of back) putSkill(draft, id, skill)
    draft.head = head
  }
  draft.before.length = 0
  return reason
}

/** Where a tier stands, counted from 0; -1 where there is none of this id. */
export function placeOf({ head }: TreeDraft, tier: string): number {
  return head.tiers.findIndex(({ id }) => id === tier)
}

export function isUsed({ head, skills }: TreeDraft, id: string): boolean {
  return skills.get(id) !== undefined || head.overarching?.id === id
}

/** The skills of these ids that are there, with their names. */
export function named({ skills }: TreeDraft, ids: readonly string[]): readonly Named[] {
  return ids.map((id) => ({ id, name: skills.get(id)?.name ?? id }))
}
