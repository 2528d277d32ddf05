import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tree } from '../../src/domain/tree.ts'
import { crossings } from '../../src/layout/crossings.ts'
import { isCard, layeredGraph, type Order } from '../../src/layout/layered-graph.ts'
import { listedOrder, orderStops } from '../../src/layout/order.ts'
import { layoutTree } from '../../src/layout/tree-layout.ts'
import { largeTree } from './large-tree.ts'

/** How many rows from its column's middle each skill stands. */
function rowsOf(order: Order): ReadonlyMap<string, number> {
  return new Map(
    order.flatMap((column) => {
      const cards = column.filter(isCard)
      return cards.map(({ skill }, row) => [skill, row - (cards.length - 1) / 2] as const)
    }),
  )
}

/** By how many rows the skills move on average when `tree` gets one more in its second tier. */
function displacement(tree: Tree, ground: readonly string[]): number {
  const added = { id: 'added', name: 'Added', description: '', tier: 't1', buildsOn: ground }
  const before = rowsOf(orderStops(layeredGraph(tree)))
  const after = rowsOf(orderStops(layeredGraph({ ...tree, skills: [...tree.skills, added] })))
  const moves = [...before].map(([skill, row]) => Math.abs((after.get(skill) ?? 0) - row))
  return moves.reduce((sum, move) => sum + move, 0) / moves.length
}

const seeds = fc.integer({ min: 1, max: 1000 }).map((seed) => seed / 1001)

describe('ordering the skills of a large tree', () => {
  it('moves the others by less than half a row in most trees when a skill is added', () => {
    const moves = Array.from({ length: 12 }, (_, index) => {
      const ground = [...new Set([index, 3 * index])].map((row) => `s0-${String(row)}`)
      return displacement(largeTree(300, 8, (index + 1) / 13), ground)
    })
    expect(moves.filter((move) => move >= 0.5).length).toBeLessThanOrEqual(2)
    expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeLessThan(1)
  })

  it('leaves less than a third of the crossings of the listed order, lone skills or not', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const graph = layeredGraph(withLoneSkill(largeTree(300, 8, seed)))
        expect(crossings(orderStops(graph))).toBeLessThan(crossings(listedOrder(graph)) / 3)
      }),
      { numRuns: 8 },
    )
  })

  it('ends near the order that a tree of many columns was made in, without folds', () => {
    const tree = largeTree(1200, 20, 0.5)
    const row = (id: string) => Number(id.split('-')[1])
    const asMade = tree.skills.toSorted((a, b) => row(a.id) - row(b.id))
    const least = crossings(orderStops(layeredGraph({ ...tree, skills: asMade })))
    expect(crossings(orderStops(layeredGraph(tree)))).toBeLessThan(least * 1.1)
  })

  it('keeps the listed order when nothing crosses in it', () => {
    const skills = Array.from({ length: 40 }, (_, row) =>
      Array.from({ length: 5 }, (__, tier) => ({
        id: `s${String(tier)}-${String(row)}`,
        name: '',
        description: '',
        tier: `t${String(tier)}`,
        buildsOn: tier === 0 ? [] : [`s${String(tier - 1)}-${String(row)}`],
      })),
    ).flat()
    const tree = { ...largeTree(0, 5, 0.5), skills }
    const graph = layeredGraph(tree)
    expect(orderStops(graph)).toEqual(graph.columns)
  })

  it('gives the same picture every time', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const tree = largeTree(300, 8, seed)
        expect(layoutTree(structuredClone(tree))).toEqual(layoutTree(tree))
      }),
      { numRuns: 3 },
    )
  })

  it.each([
    ['one column of 3,000', largeTree(3000, 1, 0.5), 3000],
    ['a chain of 3,000 tiers', largeTree(3000, 3000, 0.5), 3000],
    ['3,000 skills without a link', unlinked(largeTree(3000, 10, 0.5)), 3000],
    ['no skill', largeTree(0, 3, 0.5), 0],
  ])('places %s', (_, tree, count) => {
    const { cards, width, height } = layoutTree(tree)
    expect(cards).toHaveLength(count)
    expect([width, height, ...cards.flatMap(({ x, y }) => [x, y])].every(Number.isFinite)).toBe(
      true,
    )
  })
})

/** With one more tier, in which there is only one skill. */
function withLoneSkill(tree: Tree): Tree {
  const lone = { id: 'lone', name: 'Lone', description: '' }
  return {
    ...tree,
    tiers: [...tree.tiers, lone],
    skills: [...tree.skills, { ...lone, tier: 'lone', buildsOn: ['s7-0', 's7-20'] }],
  }
}

function unlinked(tree: Tree): Tree {
  return { ...tree, skills: tree.skills.map((skill) => ({ ...skill, buildsOn: [] })) }
}
