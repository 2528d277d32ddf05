import { seededChance } from '../bench/trees/seeded-chance.ts'
import type { Skill, Tree } from '../src/domain/tree.ts'

/** Rows that a link leads up or down at most. */
const SLOPE = 3

/**
 * A tree of `size` skills in `tiers` tiers, the same for the same arguments. Each skill but those of
 * the first tier builds on one to three skills of the tier before, in a row nearby.
 */
export function largeTree(size: number, tiers: number, id = 'large'): Tree {
  const chance = seededChance(size)
  const rows = Math.ceil(size / tiers)
  const idAt = (tier: number, row: number) => `skill-${String(tier * rows + row)}`
  const skills = Array.from({ length: size }, (_, index): Skill => {
    const tier = Math.floor(index / rows)
    const row = index % rows
    const links = tier === 0 ? 0 : 1 + Math.floor(chance() * 3)
    const ground = Array.from({ length: links }, () => {
      const slope = Math.round((chance() * 2 - 1) * SLOPE)
      return idAt(tier - 1, Math.min(rows - 1, Math.max(0, row + slope)))
    })
    return {
      id: idAt(tier, row),
      name: `Skill ${String(index)} at ${WORDS[index % WORDS.length] ?? ''}`,
      description: '',
      tier: `tier-${String(tier)}`,
      buildsOn: [...new Set(ground)],
    }
  })
  return {
    id,
    name: 'Large tree',
    description: '',
    seeds: [],
    tiers: Array.from({ length: tiers }, (_, index) => ({
      id: `tier-${String(index)}`,
      name: `${WORDS[index % WORDS.length] ?? ''} ${String(index + 1)}`,
      description: '',
    })),
    skills,
  }
}

const WORDS = ['listening', 'writing', 'planning', 'teaching', 'measuring', 'mending'] as const
