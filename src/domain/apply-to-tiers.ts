import type { Change, Refusal } from './edit.ts'
import { TIER_LIMIT } from './limits.ts'
import { textRefusal } from './text-refusal.ts'
import type { Tier } from './tree.ts'
import { named, placeOf, type TreeDraft } from './tree-draft.ts'

type TierChange = Extract<Change, { kind: 'add-tier' | 'tier' | 'move-tier' | 'remove-tier' }>

/** The changes of tiers, as `applyChange` makes them. */
export function applyToTiers(draft: TreeDraft, change: TierChange): Refusal | undefined {
  const { tiers } = draft.head
  if (change.kind === 'add-tier') {
    const { tier, before } = change
    if (placeOf(draft, tier.id) >= 0) return { kind: 'taken', id: tier.id }
    if (tiers.length >= TIER_LIMIT) return { kind: 'too-many', limit: TIER_LIMIT }
    setTiers(draft, withTier(tiers, tier, before))
    return textRefusal(tier.name, tier.description)
  }
  const tier = tiers.find(({ id }) => id === change.tier)
  if (change.kind === 'remove-tier') {
    if (!tier) return undefined
    const skills = [...draft.skills.values()].filter((skill) => skill?.tier === tier.id)
    const ids = skills.flatMap((skill) => skill?.id ?? [])
    if (ids.length > 0) return { kind: 'not-empty', tier, skills: named(draft, ids) }
    setTiers(
      draft,
      tiers.filter((each) => each !== tier),
    )
    return undefined
  }
  if (!tier) return { kind: 'unknown', id: change.tier }
  if (change.kind === 'tier') {
    const { name = tier.name, description = tier.description } = change
    const changed = { ...tier, name, description }
    setTiers(
      draft,
      tiers.map((each) => (each === tier ? changed : each)),
    )
    return textRefusal(name, description)
  }
  if (change.before === tier.id) return undefined
  const others = tiers.filter((each) => each !== tier)
  setTiers(draft, withTier(others, tier, change.before))
  return orderRefusal(draft)
}

function setTiers(draft: TreeDraft, tiers: readonly Tier[]): void {
  draft.head = { ...draft.head, tiers }
}

/** At the end where there is no tier `before`. */
function withTier(tiers: readonly Tier[], tier: Tier, before: string | undefined): readonly Tier[] {
  const place = tiers.findIndex(({ id }) => id === before)
  return place < 0 ? [...tiers, tier] : [...tiers.slice(0, place), tier, ...tiers.slice(place)]
}

/** The first skill that does not stand right of what it builds on any more. */
function orderRefusal(draft: TreeDraft): Refusal | undefined {
  const places = new Map(draft.head.tiers.map(({ id }, place) => [id, place]))
  const placeOfSkill = (id: string) => places.get(draft.skills.get(id)?.tier ?? '') ?? -1
  for (const [id, skill] of draft.skills) {
    if (!skill) continue
    const against = skill.buildsOn.filter((ground) => placeOfSkill(ground) >= placeOfSkill(id))
    if (against.length > 0) {
      return { kind: 'order', skill: { id, name: skill.name }, buildsOn: named(draft, against) }
    }
  }
  return undefined
}
