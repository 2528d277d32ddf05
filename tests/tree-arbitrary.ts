import fc from 'fast-check'
import type { Skill, Tree } from '../src/domain/tree.ts'

/** For each skill of each tier, the numbers that pick which earlier skills it builds on. */
const shapes = fc.array(fc.array(fc.array(fc.nat(), { maxLength: 3 }), { maxLength: 8 }), {
  minLength: 1,
  maxLength: 7,
})

/** Sound trees of one to seven tiers, with up to eight skills each, or none. */
export const treeArbitrary: fc.Arbitrary<Tree> = shapes.map((tiers) => {
  const skills: Skill[] = []
  tiers.forEach((picks, tier) => {
    const earlier = skills.map(({ id }) => id)
    picks.forEach((numbers, row) => {
      const builtOn = numbers.map((number) => earlier[number % earlier.length])
      skills.push(skill(`s${String(tier)}-${String(row)}`, `t${String(tier)}`, builtOn))
    })
  })
  return {
    id: 'tree',
    name: 'Tree',
    description: '',
    seeds: [],
    tiers: tiers.map((_, index) => ({
      id: `t${String(index)}`,
      name: `Tier ${String(index)}`,
      description: '',
    })),
    skills,
  }
})

function skill(id: string, tier: string, builtOn: readonly (string | undefined)[]): Skill {
  const buildsOn = [...new Set(builtOn)].filter((ground) => ground !== undefined)
  return { id, name: `Skill ${id}`, description: '', tier, buildsOn }
}
