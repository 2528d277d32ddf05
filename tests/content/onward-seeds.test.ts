import { describe, expect, it } from 'vitest'
import { HOME_TREE, headers } from '../../src/content/grove.ts'
import type { Seed } from '../../src/domain/tree.ts'
import { allTrees } from './built-in-trees.ts'

const trees = new Map((await allTrees()).map((tree) => [tree.id, tree]))
const destinations = headers.filter((header) => header.id !== HOME_TREE)
const isHome = (seed: Seed) => seed.tree === HOME_TREE

/** Every seed that leads from one destination, `seed.tree`, to another, `to`. */
const onward = destinations.flatMap(({ id, seeds }) =>
  seeds.filter((seed) => !isHome(seed)).map((seed) => ({ ...seed, to: id })),
)
const acorns = onward.filter((seed) => seed.role === 'acorn')

describe('the seeds between destinations', () => {
  it('are 30, of which 23 are acorns', () => {
    expect([onward.length, acorns.length]).toEqual([30, 23])
  })

  it('stand after the seeds of the home tree, which decide between equals', () => {
    for (const { seeds } of destinations) {
      expect(seeds.slice(0, seeds.filter(isHome).length).filter((seed) => !isHome(seed))).toEqual(
        [],
      )
    }
  })

  it('never lead from a destination back into itself', () => {
    expect(onward.filter((seed) => seed.tree === seed.to)).toEqual([])
  })

  it('open at least 13 destinations from another destination', () => {
    expect(new Set(acorns.map((seed) => seed.to)).size).toBeGreaterThanOrEqual(13)
  })

  it('leave no destination a dead end: each grows an acorn for another', () => {
    const from = new Set(acorns.map((seed) => seed.tree))
    expect(destinations.map((header) => header.id).filter((id) => !from.has(id))).toEqual([])
  })

  it('allow round trips', () => {
    const trips = acorns.map((seed) => `${seed.tree} → ${seed.to}`)
    const returns = acorns.map((seed) => `${seed.to} → ${seed.tree}`)
    expect(new Set(trips.filter((trip) => returns.includes(trip)))).toEqual(
      new Set([
        'quality-review → trainer',
        'trainer → quality-review',
        'customer-research → product-liaison',
        'product-liaison → customer-research',
        'help-center → marketing',
        'marketing → help-center',
        'strategist → team-leadership',
        'team-leadership → strategist',
      ]),
    )
  })

  it('come from skills that build on others, never from the first tier', () => {
    const early = onward.filter((seed) => {
      const tree = trees.get(seed.tree)
      const skill = tree?.skills.find((each) => each.id === seed.skill)
      return skill?.tier === tree?.tiers[0]?.id || skill?.buildsOn.length === 0
    })
    expect(early).toEqual([])
  })
})
