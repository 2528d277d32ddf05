import type { Overarching, Skill, Tier, Tree } from '../../domain/tree.ts'

/** A row of the list in which a tree is edited; `place` of the tier, from 0. */
export type EditItem =
  | { readonly kind: 'skill'; readonly key: string; readonly skill: Skill | Overarching }
  | {
      readonly kind: 'heading'
      readonly key: string
      readonly tier: Tier
      readonly place: number
    }
  | { readonly kind: 'foot'; readonly key: string; readonly tier: Tier }

/** The overarching skill, then each tier: its heading, its skills, and what adds more. */
export function editItems({ overarching, tiers, skills }: Tree): readonly EditItem[] {
  const byTier = new Map(tiers.map(({ id }): [string, EditItem[]] => [id, []]))
  for (const skill of skills) byTier.get(skill.tier)?.push(itemOf(skill))
  return [
    ...(overarching ? [itemOf(overarching)] : []),
    ...tiers.flatMap((tier, place): readonly EditItem[] => [
      { kind: 'heading', key: editKey('heading', tier.id), tier, place },
      ...(byTier.get(tier.id) ?? []),
      { kind: 'foot', key: editKey('foot', tier.id), tier },
    ]),
  ]
}

/** The key of the row of a skill, or of what stands above or below the skills of a tier. */
export function editKey(kind: EditItem['kind'], id: string): string {
  return `${kind}/${id}`
}

function itemOf(skill: Skill | Overarching): EditItem {
  return { kind: 'skill', key: editKey('skill', skill.id), skill }
}
