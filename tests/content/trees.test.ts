import { describe, expect, it } from 'vitest'
import { adaptability } from '../../src/content/adaptability.ts'
import { HOME_TREE } from '../../src/content/grove.ts'
import { happinessEngineer } from '../../src/content/trees/happiness-engineer.ts'
import { checkTree } from '../../src/domain/check-tree.ts'
import { leadsTo } from '../../src/domain/tree.ts'
import { allTrees } from './built-in-trees.ts'

const trees = await allTrees()
const destinations = trees.filter((tree) => tree.id !== HOME_TREE)
const destinationSkills = destinations.flatMap((tree) => tree.skills)

describe('the customer support tree', () => {
  it('has six tiers, 31 skills and 50 builds-on links', () => {
    expect(happinessEngineer.tiers).toHaveLength(6)
    expect(happinessEngineer.skills).toHaveLength(31)
    expect(happinessEngineer.skills.flatMap((skill) => skill.buildsOn)).toHaveLength(50)
  })

  it('starts with the four foundations, which build on nothing', () => {
    const [foundations] = happinessEngineer.tiers
    expect(foundations?.name).toBe('Foundations')
    const first = happinessEngineer.skills.filter((skill) => skill.tier === foundations?.id)
    expect(new Set(first.map((skill) => skill.id))).toEqual(
      new Set(['goals', 'time-tasks', 'focus', 'self-care']),
    )
    expect(first.flatMap((skill) => skill.buildsOn)).toEqual([])
  })

  it('says of every skill where it comes from', () => {
    const count = (origin: string) =>
      happinessEngineer.skills.filter((skill) => skill.origin === origin).length
    expect([count('seed'), count('extended'), count('added')]).toEqual([14, 16, 1])
  })
})

describe('adaptability', () => {
  it('lies over every tree and is rated in one place', () => {
    expect(trees.filter((tree) => tree.overarching !== adaptability)).toEqual([])
    expect(adaptability.home).toBe(happinessEngineer.id)
  })

  it('shows in six behaviours, each in skills of the customer support tree', () => {
    expect(adaptability.behaviours.map((behaviour) => behaviour.id)).toEqual([
      'brave',
      'unprompted',
      'mistakes',
      'switching',
      'foresight',
      'where-needed',
    ])
    const skills = new Set(happinessEngineer.skills.map((skill) => skill.id))
    const shown = adaptability.behaviours.map((behaviour) => behaviour.showsIn)
    expect(shown.filter((ids) => ids.length === 0)).toEqual([])
    expect(shown.flat().filter((id) => !skills.has(id))).toEqual([])
  })
})

describe('the destinations', () => {
  it('are 15, with 148 skills of which 134 can be practised in a support job', () => {
    expect(destinations).toHaveLength(15)
    expect(destinationSkills).toHaveLength(148)
    expect(destinationSkills.filter((skill) => skill.practiseNow !== undefined)).toHaveLength(134)
  })

  it('share no skill id with each other or with the customer support tree', () => {
    const ids = trees.flatMap((tree) => tree.skills.map((skill) => skill.id))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('each can be practised from its first tier on', () => {
    const first = destinations.flatMap((tree) =>
      tree.skills.filter((skill) => skill.tier === tree.tiers[0]?.id),
    )
    expect(first.filter((skill) => skill.practiseNow === undefined)).toEqual([])
  })
})

describe.each(trees.map((tree) => [tree.id, tree] as const))('the tree %s', (_, tree) => {
  it('is sound: ids are unique and every skill builds on earlier tiers only', () => {
    expect(checkTree(tree)).toEqual([])
  })

  it('lists its skills tier by tier and leaves no tier empty', () => {
    const tiers = tree.skills.map((skill) => skill.tier)
    const columns = tiers.filter((tier, index) => tier !== tiers[index - 1])
    expect(columns).toEqual(tree.tiers.map((tier) => tier.id))
  })

  it('leaves no skill alone: each builds on another or leads to one', () => {
    const alone = tree.skills.filter(
      (skill) => skill.buildsOn.length === 0 && leadsTo(tree, skill.id).length === 0,
    )
    expect(alone).toEqual([])
  })
})
