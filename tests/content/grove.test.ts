import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { HOME_TREE, headers } from '../../src/content/grove.ts'
import { builtInTrees, loadBuiltInTree } from '../../src/content/load-tree.ts'
import { happinessEngineer } from '../../src/content/trees/happiness-engineer.ts'
import { checkSeeds } from '../../src/domain/check-tree.ts'
import type { Seed } from '../../src/domain/tree.ts'
import { allTrees } from './built-in-trees.ts'

const content = new URL('../../src/content/', import.meta.url)
const homeSkills = new Set(happinessEngineer.skills.map((skill) => skill.id))
const seeds = headers.flatMap((header) => header.seeds)
const trees = new Map((await allTrees()).map((tree) => [tree.id, tree]))
const skillsOf = (id: string) => {
  const tree = trees.get(id)
  return tree && new Set(tree.skills.map((skill) => skill.id))
}
const isHomeAcorn = (seed: Seed) => seed.tree === HOME_TREE && seed.role === 'acorn'

describe('the grove', () => {
  it('knows the home tree first, then the 15 destinations', () => {
    expect(HOME_TREE).toBe('happiness-engineer')
    expect(headers.map((header) => header.id)).toEqual([
      'happiness-engineer',
      'trainer',
      'tools-builder',
      'product-liaison',
      'marketing',
      'team-leadership',
      'help-center',
      'social-support',
      'bug-tester',
      'quality-review',
      'fraud-billing',
      'data-digger',
      'customer-research',
      'product-specialist',
      'organizer',
      'strategist',
    ])
  })

  it('knows every tree before any skill is loaded', () => {
    const files = [
      'grove.ts',
      ...readdirSync(new URL('headers', content)).map((f) => `headers/${f}`),
    ]
    const sources = files.map((file) => readFileSync(new URL(file, content), 'utf8'))
    expect(sources).toHaveLength(18)
    expect(sources.filter((source) => source.includes('/trees/'))).toEqual([])
  })

  it('leaves the words of the trees aside until somebody reads on', () => {
    const sources = ['grove.ts', 'load-tree.ts', 'adaptability.ts', 'trees/happiness-engineer.ts']
      .map((file) => readFileSync(new URL(file, content), 'utf8'))
      .filter((source) => source.includes('guidance'))
    expect(sources).toEqual([])
  })

  it('plants the home tree without a seed', () => {
    expect(headers[0]?.seeds).toEqual([])
  })

  it('reaches every destination by at least one acorn of the home tree', () => {
    const unreachable = headers
      .filter((header) => header.id !== HOME_TREE)
      .filter((header) => !header.seeds.some(isHomeAcorn))
    expect(unreachable).toEqual([])
  })

  it('takes every seed from a skill that its tree really has', () => {
    expect(headers.flatMap((header) => checkSeeds(header, skillsOf))).toEqual([])
  })

  it('names a skill at most once among the seeds of a destination', () => {
    for (const header of headers) {
      const keys = header.seeds.map((seed) => `${seed.tree}/${seed.skill}`)
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  it('lets every skill of the home tree ripen into an acorn of some destination', () => {
    const acorns = seeds.filter(isHomeAcorn).map((seed) => seed.skill)
    expect(new Set(acorns)).toEqual(homeSkills)
  })
})

describe('loading a built-in tree', () => {
  it('knows the trees of the grove and no others', () => {
    expect([...builtInTrees]).toEqual(headers.map((header) => header.id))
  })

  it('brings the skills under the same header that the grove shows', async () => {
    const loaded = (await allTrees()).map(({ id, name, description, seeds }) => ({
      id,
      name,
      description,
      seeds,
    }))
    expect(loaded).toEqual(headers)
  })

  it('finds the home tree too', async () => {
    expect(await loadBuiltInTree('happiness-engineer')).toBe(happinessEngineer)
  })

  it.each(['', 'no-such-tree', '__proto__', 'constructor', 'Trainer', '../trees/trainer'])(
    'has nothing for %j',
    async (id) => {
      expect(await loadBuiltInTree(id)).toBeUndefined()
    },
  )
})
