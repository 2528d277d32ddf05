import type { Refusal } from './edit.ts'
import { TIER_LIMIT } from './limits.ts'
import type { Skill } from './tree.ts'
import { placeOf, putSkill, type TreeDraft } from './tree-draft.ts'

/**
 * The way down from `from` over what skills build on to `to`, both included, or `undefined`. It is
 * looked for no further left than `to` stands.
 */
export function wayDown(draft: TreeDraft, from: string, to: string): readonly string[] | undefined {
  const { skills } = draft
  const end = skills.get(to)
  const least = end ? placeOf(draft, end.tier) : 0
  const cameFrom = new Map<string, string | undefined>([[from, undefined]])
  const open = [from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) break
    for (const ground of skills.get(id)?.buildsOn ?? []) {
      const skill = skills.get(ground)
      if (!skill || cameFrom.has(ground) || placeOf(draft, skill.tier) < least) continue
      cameFrom.set(ground, id)
      open.push(ground)
    }
  }
  if (!cameFrom.has(to)) return undefined
  const way: string[] = []
  for (let id: string | undefined = to; id !== undefined; id = cameFrom.get(id)) way.unshift(id)
  return way
}

/**
 * Puts `skill`, which stands in its tier already, right of all that it builds on, and what builds on
 * it further right, as far as that is needed. Where there is no tier left, one is added, named by
 * its number. Ends where there is no ring.
 */
export function moveRight(draft: TreeDraft, skill: Skill): Refusal | undefined {
  const { skills } = draft
  putSkill(draft, skill.id, skill)
  const open = [skill.id]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const each = skills.get(id)
    if (!each) continue
    const place = placeOf(draft, each.tier)
    const least = 1 + Math.max(-1, ...groundsOf(draft, each))
    if (place < least) {
      if (least >= TIER_LIMIT) return { kind: 'too-many', limit: TIER_LIMIT }
      putSkill(draft, id, { ...each, tier: tierAt(draft, least) })
    } else if (id !== skill.id) continue
    open.push(...(draft.leadsTo.get(id) ?? []))
  }
  return undefined
}

function groundsOf(draft: TreeDraft, { buildsOn }: Skill): readonly number[] {
  return buildsOn.map((id) => {
    const ground = draft.skills.get(id)
    return ground ? placeOf(draft, ground.tier) : -1
  })
}

/** The id of the tier at `place`, which is added where there is none. */
function tierAt(draft: TreeDraft, place: number): string {
  const { tiers } = draft.head
  const there = tiers[place]
  if (there) return there.id
  const number = String(tiers.length + 1)
  let id = `tier-${number}`
  while (placeOf(draft, id) >= 0) id = `${id}-${number}`
  draft.head = { ...draft.head, tiers: [...tiers, { id, name: number, description: '' }] }
  return id
}
