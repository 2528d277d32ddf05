import type { Level } from '../../src/domain/level.ts'
import { skillKey } from '../../src/domain/rating.ts'
import type { Outlook } from '../../src/domain/seed-path.ts'
import type { Seed, SeedRole, Skill, Tree } from '../../src/domain/tree.ts'
import { seededChance } from './seeded-chance.ts'

const SKILLS_PER_TREE = 25
const TIERS = 5
const ACORNS = 3
const COMPANIONS = 2

/** Who walks the grove: somebody with a few trees rated, or one who has rated every skill. */
export type Walker = 'at home' | 'everywhere'

/**
 * A grove of `size` skills in trees of about 25, the same for the same arguments: each skill builds
 * on up to three skills of the tiers before it, and each tree but the first has three acorns and
 * two companions from skills of other trees.
 */
export function randomGrove(size: number, walker: Walker): Outlook {
  const chance = seededChance(size)
  const pick = <T>(items: readonly T[]) => items[Math.floor(chance() * items.length)]
  const count = Math.max(2, Math.round(size / SKILLS_PER_TREE))
  const bare = Array.from({ length: count }, (_, index) => {
    const from = Math.round((index * size) / count)
    const to = Math.round(((index + 1) * size) / count)
    return bareTree(`tree-${String(index)}`, to - from, chance)
  })
  const trees = bare.map((tree, index): Tree => {
    const others = bare.filter((other) => other !== tree)
    const seed = (role: SeedRole): Seed[] => {
      const from = pick(others)
      // Acorns grow on what a tree leads to, companions anywhere.
      const skill = pick(from?.skills.slice(role === 'acorn' ? SKILLS_PER_TREE / 2 : 0) ?? [])
      return from && skill ? [{ tree: from.id, skill: skill.id, role, why: '' }] : []
    }
    const repeated = (times: number, role: SeedRole) =>
      Array.from({ length: times }, () => seed(role)).flat()
    const seeds = [...repeated(ACORNS, 'acorn'), ...repeated(COMPANIONS, 'companion')]
    return { ...tree, seeds: index === 0 ? [] : seeds }
  })
  const walked = walker === 'everywhere' ? trees : trees.slice(0, 4)
  const levels = new Map<string, Level>()
  for (const { id, skills } of walked) {
    for (const skill of skills) {
      const level = randomLevel(chance)
      if (level) levels.set(skillKey(id, skill.id), level)
    }
  }
  return {
    headers: trees,
    trees: new Map(trees.map((tree) => [tree.id, tree])),
    levels,
    planted: new Set(trees.slice(0, 4).map(({ id }) => id)),
    avoided: new Set([...levels.keys()].filter(() => chance() < 0.02)),
  }
}

function bareTree(id: string, size: number, chance: () => number): Tree {
  const tierOf = (index: number) => Math.floor((index * TIERS) / size)
  const skills = Array.from({ length: size }, (_, index): Skill => {
    const earlier = Array.from({ length: size }, (__, other) => other).filter(
      (other) => tierOf(other) < tierOf(index),
    )
    const links = earlier.length === 0 ? 0 : 1 + Math.floor(chance() * 3)
    const ground = Array.from({ length: links }, () => {
      return `skill-${String(earlier[Math.floor(chance() * earlier.length)])}`
    })
    return {
      id: `skill-${String(index)}`,
      name: `Skill ${String(index)}`,
      description: '',
      tier: `tier-${String(tierOf(index))}`,
      buildsOn: [...new Set(ground)],
    }
  })
  const tiers = Array.from({ length: TIERS }, (_, index) => {
    return { id: `tier-${String(index)}`, name: `Tier ${String(index)}`, description: '' }
  })
  return { id, name: id, description: '', seeds: [], tiers, skills }
}

/** Of ten skills four are unrated, three rookie, two pro and one master. */
function randomLevel(chance: () => number): Level | undefined {
  const at = chance()
  if (at < 0.4) return undefined
  if (at < 0.7) return 'rookie'
  return at < 0.9 ? 'pro' : 'master'
}
