import type { Change } from './edit.ts'
import { isSameGuidance, NO_GUIDANCE } from './guidance.ts'
import { keptInOrder } from './kept-in-order.ts'
import type { Overarching, Seed, Skill, Tier, Tree } from './tree.ts'

/** One thing in which an edited tree differs from its original, and what takes it back. */
export type Difference = { readonly back: readonly Change[] } & (
  | {
      readonly kind: 'added' | 'removed' | 'reworded'
      readonly of: 'skill' | 'tier' | 'tree'
      readonly name: string
    }
  | {
      readonly kind: 'renamed'
      readonly of: 'skill' | 'tier' | 'tree'
      readonly from: string
      readonly to: string
    }
  | { readonly kind: 'moved'; readonly name: string; readonly from: string; readonly to: string }
  | { readonly kind: 'reordered'; readonly name: string }
  | {
      readonly kind: 'connected' | 'disconnected'
      readonly name: string
      readonly buildsOn: string
    }
  | { readonly kind: 'overarching'; readonly name: string | undefined }
  | { readonly kind: 'seed-added' | 'seed-removed' | 'seed-changed'; readonly seed: Seed }
)

/**
 * In what `tree` differs from `base`, of which it is an edited version: of the tree itself, its
 * tiers, its skills, then its seeds. Links of a skill that was added or removed go without saying.
 */
export function differences(base: Tree, tree: Tree): readonly Difference[] {
  if (base === tree) return []
  return [
    ...inTexts('tree', base, tree),
    ...inTiers(base, tree),
    ...inOverarching(base, tree),
    ...inSkills(base, tree),
    ...inSeeds(base, tree),
  ]
}

type Part = Pick<Skill, 'id' | 'name' | 'description' | 'practiseNow' | 'guidance'>

function inTexts(of: 'skill' | 'tier' | 'tree', from: Part, to: Part): readonly Difference[] {
  const set = (texts: Partial<Part>): Change => {
    if (of === 'skill') return { kind: of, skill: from.id, ...texts }
    return of === 'tier' ? { kind: of, tier: from.id, ...texts } : { kind: of, ...texts }
  }
  const { name, description, practiseNow = '', guidance = NO_GUIDANCE } = from
  const isReworded =
    description !== to.description ||
    practiseNow !== (to.practiseNow ?? '') ||
    !isSameGuidance(guidance, to.guidance)
  const words = of === 'skill' ? { description, practiseNow, guidance } : { description }
  return [
    ...(name === to.name
      ? []
      : [{ kind: 'renamed' as const, of, from: name, to: to.name, back: [set({ name })] }]),
    ...(isReworded ? [{ kind: 'reworded' as const, of, name: to.name, back: [set(words)] }] : []),
  ]
}

function inTiers(base: Tree, tree: Tree): readonly Difference[] {
  const [before, after] = [byId(base.tiers), byId(tree.tiers)]
  const kept = keptInOrder(
    base.tiers.map(({ id }) => id),
    tree.tiers.map(({ id }) => id),
  )
  /** What stands right of a tier in the original and is there today. */
  const right = ({ id }: Tier) => {
    const place = base.tiers.findIndex((each) => each.id === id)
    const next = base.tiers.slice(place + 1).find((each) => kept.has(each.id))
    return next ? { before: next.id } : {}
  }
  return [
    ...tree.tiers
      .filter(({ id }) => !before.has(id))
      .map(({ id, name }): Difference => {
        return { kind: 'added', of: 'tier', name, back: [{ kind: 'remove-tier', tier: id }] }
      }),
    ...base.tiers.flatMap((tier): readonly Difference[] => {
      const { id, name } = tier
      const now = after.get(id)
      if (!now) {
        const back: Change = { kind: 'add-tier', tier, ...right(tier) }
        return [{ kind: 'removed', of: 'tier', name, back: [back] }]
      }
      const move: Change = { kind: 'move-tier', tier: id, ...right(tier) }
      return [
        ...inTexts('tier', tier, now),
        ...(kept.has(id) ? [] : [{ kind: 'reordered' as const, name: now.name, back: [move] }]),
      ]
    }),
  ]
}

function inOverarching(base: Tree, tree: Tree): readonly Difference[] {
  const [from, to] = [base.overarching, tree.overarching]
  if (from && from.id === to?.id) return inTexts('skill', from, to)
  if (!from && !to) return []
  const isThere = tree.skills.some(({ id }) => id === from?.id)
  const tier = tree.tiers[0]?.id
  const again: readonly Change[] =
    !from || isThere || tier === undefined
      ? []
      : [{ kind: 'add-skill', skill: ordinary(from, tier) }]
  const back: Change = { kind: 'overarching', skill: from?.id ?? null }
  const first = base.skills.find(({ id }) => id === to?.id)
  const settling: readonly Change[] = first
    ? [{ kind: 'move-skill', skill: first.id, tier: first.tier }, ...linksOf(first, base, tree)]
    : []
  return [{ kind: 'overarching', name: to?.name, back: [...again, back, ...settling] }]
}

function ordinary({ id, name, description, origin, guidance }: Overarching, tier: string): Skill {
  const words = { ...(origin && { origin }), ...(guidance && { guidance }) }
  return { id, name, description, tier, buildsOn: [], ...words }
}

function inSkills(base: Tree, tree: Tree): readonly Difference[] {
  const [before, after] = [byId(base.skills), byId(tree.skills)]
  const tiers = byId([...base.tiers, ...tree.tiers])
  const tierName = (id: string) => tiers.get(id)?.name ?? id
  const added = tree.skills.filter(({ id }) => !before.has(id) && id !== base.overarching?.id)
  return [
    ...added.map(({ id, name }): Difference => {
      return { kind: 'added', of: 'skill', name, back: [{ kind: 'remove-skill', skill: id }] }
    }),
    ...base.skills.flatMap((skill): readonly Difference[] => {
      const { id, name } = skill
      const now = after.get(id)
      if (!now) {
        if (id === tree.overarching?.id) return []
        const again: Change = { kind: 'add-skill', skill }
        const back = [again, ...linksOf(skill, base, tree)]
        return [{ kind: 'removed', of: 'skill', name, back }]
      }
      const move: Change = { kind: 'move-skill', skill: id, tier: skill.tier }
      return [
        ...inTexts('skill', skill, now),
        ...(skill.tier === now.tier
          ? []
          : [
              {
                kind: 'moved' as const,
                name: now.name,
                from: tierName(skill.tier),
                to: tierName(now.tier),
                back: [move],
              },
            ]),
        ...inLinks(skill, now, before, after),
      ]
    }),
  ]
}

/** The links that a skill of the original had, as far as there is something to link today. */
function linksOf({ id: skill, buildsOn }: Skill, base: Tree, tree: Tree): readonly Change[] {
  const isThere = byId(tree.skills)
  const dependents = base.skills.filter((each) => each.buildsOn.includes(skill))
  return [
    ...buildsOn.map((id) => ({ skill, buildsOn: id })),
    ...dependents.map(({ id }) => ({ skill: id, buildsOn: skill })),
  ]
    .filter((link) => [link.skill, link.buildsOn].every((id) => id === skill || isThere.has(id)))
    .map((link) => ({ kind: 'connect', ...link }))
}

function inLinks(
  from: Skill,
  to: Skill,
  before: ReadonlyMap<string, Skill>,
  after: ReadonlyMap<string, Skill>,
): readonly Difference[] {
  const { id: skill, name } = to
  const isKept = (id: string) => before.has(id) && after.has(id)
  const [old, now] = [new Set(from.buildsOn), new Set(to.buildsOn)]
  const nameOf = (id: string) => after.get(id)?.name ?? id
  return [
    ...to.buildsOn
      .filter((id) => !old.has(id))
      .map((id): Difference => {
        const back: Change = { kind: 'disconnect', skill, buildsOn: id }
        return { kind: 'connected', name, buildsOn: nameOf(id), back: [back] }
      }),
    ...from.buildsOn
      .filter((id) => !now.has(id) && isKept(id))
      .map((id): Difference => {
        const back: Change = { kind: 'connect', skill, buildsOn: id }
        return { kind: 'disconnected', name, buildsOn: nameOf(id), back: [back] }
      }),
  ]
}

function inSeeds(base: Tree, tree: Tree): readonly Difference[] {
  const keyOf = ({ tree: from, skill }: Seed) => `${from}/${skill}`
  const before = new Map(base.seeds.map((seed) => [keyOf(seed), seed]))
  const after = new Map(tree.seeds.map((seed) => [keyOf(seed), seed]))
  return [
    ...tree.seeds.flatMap((seed): readonly Difference[] => {
      const old = before.get(keyOf(seed))
      if (!old) return [{ kind: 'seed-added', seed, back: [{ kind: 'remove-seed', seed }] }]
      if (old.role === seed.role && old.why === seed.why) return []
      return [{ kind: 'seed-changed', seed, back: [{ kind: 'add-seed', seed: old }] }]
    }),
    ...base.seeds
      .filter((seed) => !after.has(keyOf(seed)))
      .map((seed): Difference => {
        return { kind: 'seed-removed', seed, back: [{ kind: 'add-seed', seed }] }
      }),
  ]
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
