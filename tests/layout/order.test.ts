import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossings } from '../../src/layout/crossings.ts'
import { isCard, layeredGraph, type Order } from '../../src/layout/layered-graph.ts'
import { listedOrder, orderStops } from '../../src/layout/order.ts'
import { treeArbitrary } from '../tree-arbitrary.ts'
import { smallTree } from './small-tree.ts'

function cardsOf(order: Order): readonly string[] {
  return order.map((column) =>
    column
      .filter(isCard)
      .map(({ skill }) => skill)
      .join(' '),
  )
}

function ordered(...tiers: readonly string[]): readonly string[] {
  return cardsOf(orderStops(layeredGraph(smallTree(tiers))))
}

describe('ordering the skills of a tier', () => {
  it('keeps the order in which the tree lists them when nothing crosses', () => {
    expect(ordered('b a', 'd<b c<a', 'f<d e<c')).toEqual(['b a', 'd c', 'f e'])
  })

  it('uncrosses two links', () => {
    expect(ordered('a b', 'c<b d<a')).toEqual(['b a', 'c d'])
  })

  it('uncrosses what single moves cannot, because whole columns have to turn over', () => {
    const graph = layeredGraph(
      smallTree(['a b c', 'd<a e<b f<c', 'g<d,f h<e i<d', 'j<i k<h l<g', 'm<l n<k o<j']),
    )
    expect(crossings(orderStops(graph))).toBe(0)
  })

  it('never draws more crossings than the order in which the tree lists its skills', () => {
    fc.assert(
      fc.property(treeArbitrary, (tree) => {
        const graph = layeredGraph(tree)
        expect(crossings(orderStops(graph))).toBeLessThanOrEqual(crossings(listedOrder(graph)))
      }),
      { numRuns: 60 },
    )
  })

  it('keeps every skill in its tier, once', () => {
    fc.assert(
      fc.property(treeArbitrary, (tree) => {
        const graph = layeredGraph(tree)
        const sorted = (order: Order) => order.map((column) => new Set(column))
        expect(sorted(orderStops(graph))).toEqual(sorted(graph.columns))
      }),
      { numRuns: 30 },
    )
  })

  it('leads boughs between the first and the last card of a column that has two', () => {
    fc.assert(
      fc.property(treeArbitrary, (tree) => {
        for (const column of orderStops(layeredGraph(tree))) {
          if (column.filter(isCard).length < 2) continue
          expect([column[0]?.kind, column.at(-1)?.kind]).toEqual(['card', 'card'])
        }
      }),
      { numRuns: 60 },
    )
  })
})
