import { randomLcg } from 'd3'
import type { Skill, Tree } from '../../src/domain/tree.ts'

/**
 * A sound tree of `size` skills, the same for the same arguments. Most of them build on one to
 * three skills of the tier before, at about the same height, some on one further back; each tier
 * lists its skills in no particular order.
 */
export function largeTree(size: number, tiers: number, seed: number): Tree {
  const chance = randomLcg(seed)
  const columns = Array.from({ length: tiers }, (): Skill[] => [])
  for (let tier = 0; tier < tiers; tier += 1) {
    const count = Math.floor(((tier + 1) * size) / tiers) - Math.floor((tier * size) / tiers)
    for (let row = 0; row < count; row += 1) {
      const links = tier === 0 ? 0 : 1 + Math.floor(chance() * 3)
      const ground = Array.from({ length: links }, () => {
        const from = columns[Math.max(0, tier - (chance() < 0.2 ? 2 : 1))] ?? []
        const wished = ((row + 0.5) / count + (chance() + chance() - 1) * 0.2) * from.length
        return from[Math.min(from.length - 1, Math.max(0, Math.floor(wished)))]?.id
      })
      columns[tier]?.push({
        id: `s${String(tier)}-${String(row)}`,
        name: `Skill ${String(row)}`,
        description: '',
        tier: `t${String(tier)}`,
        buildsOn: [...new Set(ground)].filter((id) => id !== undefined),
      })
    }
  }
  return {
    id: 'large',
    name: 'Large',
    description: '',
    seeds: [],
    tiers: columns.map((_, tier) => ({
      id: `t${String(tier)}`,
      name: `Tier ${String(tier)}`,
      description: '',
    })),
    skills: columns.flatMap((column) => {
      const places = new Map(column.map(({ id }) => [id, chance()]))
      return column.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
    }),
  }
}
