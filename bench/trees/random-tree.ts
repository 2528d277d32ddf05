import type { Level } from '../../src/domain/level.ts'
import type { Skill, Tree } from '../../src/domain/tree.ts'
import { randomNames } from './random-names.ts'
import { seededChance } from './seeded-chance.ts'

/** How far to the side of its own height a skill's grounds stand, as a share of their tier. */
const NEARBY = 0.12
/** Of a skill's links, so many lead back by one tier; of the others, so many by two. */
const FROM_PREVIOUS = 0.75
const FROM_SECOND = 0.8
/** Beyond these, ratings would be a matter of their own. */
const MOST_RATED = 300

/** A tree of the domain, and the levels of some of its skills by id. */
export interface RatedTree {
  readonly tree: Tree
  readonly levels: ReadonlyMap<string, Level>
}

/**
 * A sound tree of `size` skills, the same for the same size: 5 tiers at 40 skills, 20 at 5,000, and
 * one to three grounds a skill, mostly of the tier before it and of about the same height. Its skills are
 * listed in random order within their tiers, so that nobody is told where they belong.
 */
export function randomTree(size: number): RatedTree {
  const chance = seededChance(size * 7_919)
  const tierCount = Math.max(3, Math.round(2.2 * Math.log2(size) - 7))
  const names = randomNames(size, chance)
  const tierOf = (index: number) => Math.floor((index * tierCount) / size)
  const idOf = (index: number) => `s${String(index)}`
  const firstOf = (tier: number) => Math.ceil((tier * size) / tierCount)
  const ground = (index: number): string => {
    const tier = tierOf(index)
    const back = chance() < FROM_PREVIOUS ? 1 : chance() < FROM_SECOND ? 2 : 3
    const from = firstOf(Math.max(0, tier - back))
    const count = firstOf(Math.max(0, tier - back) + 1) - from
    const height = (index - firstOf(tier)) / (firstOf(tier + 1) - firstOf(tier))
    const at = (height + (chance() * 2 - 1) * NEARBY) * count
    return idOf(from + Math.max(0, Math.min(count - 1, Math.floor(at))))
  }
  const skills = names.map((name, index): Skill => {
    const links = tierOf(index) === 0 ? 0 : 1 + Math.floor(chance() * 3)
    const buildsOn = [...new Set(Array.from({ length: links }, () => ground(index)))]
    const tier = `tier-${String(tierOf(index))}`
    return { id: idOf(index), name, description: '', tier, buildsOn }
  })
  const inOrder = skills
    .map((skill) => ({ skill, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ skill }) => skill)
  const tiers = Array.from({ length: tierCount }, (_, index) => {
    const name = `Tier ${String(index + 1)}`
    return { id: `tier-${String(index)}`, name, description: '' }
  })
  const byTier = tiers.flatMap(({ id }) => inOrder.filter(({ tier }) => tier === id))
  const share = Math.min(0.6, MOST_RATED / size)
  const levels = new Map<string, Level>()
  for (const { id } of byTier) {
    const at = chance() / share
    if (at < 1) levels.set(id, at < 0.5 ? 'rookie' : at < 0.8 ? 'pro' : 'master')
  }
  const name = `Random ${String(size)}`
  return { tree: { id: 'bench', name, description: '', seeds: [], tiers, skills: byTier }, levels }
}

/** The same tree with one skill more, in a tier in its middle, on two skills of the tier before. */
export function withOneMore(tree: Tree, variant: number): Tree {
  const middle = Math.floor(tree.tiers.length / 2)
  const below = tree.skills.filter(({ tier }) => tier === tree.tiers[middle - 1]?.id)
  const at = Math.floor((below.length * (variant + 1)) / 5)
  const grounds = [below[at], below[Math.min(below.length - 1, at + 1)]]
  const added: Skill = {
    id: 'added',
    name: 'One more',
    description: '',
    tier: tree.tiers[middle]?.id ?? '',
    buildsOn: [...new Set(grounds.flatMap((skill) => (skill ? [skill.id] : [])))],
  }
  return { ...tree, skills: [...tree.skills, added] }
}
