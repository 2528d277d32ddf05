import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossings } from '../../src/layout/crossings.ts'
import { layeredGraph, type Order } from '../../src/layout/layered-graph.ts'
import { treeArbitrary } from '../tree-arbitrary.ts'
import { smallTree } from './small-tree.ts'

function crossingsAsListed(...tiers: readonly string[]): number {
  return crossings(layeredGraph(smallTree(tiers)).columns)
}

/** Looks at every pair of lines between two neighbouring columns. */
function crossingsOneByOne(order: Order): number {
  let count = 0
  for (const [index, left] of order.entries()) {
    const right = order[index + 1] ?? []
    const lines = left.flatMap((stop, from) =>
      stop.after.map((next) => ({ from, to: right.indexOf(next) })),
    )
    for (const a of lines) for (const b of lines) if (a.from < b.from && a.to > b.to) count += 1
  }
  return count
}

describe('counting crossings', () => {
  it('counts none for links side by side', () => {
    expect(crossingsAsListed('a b', 'c<a d<b')).toBe(0)
  })

  it('counts one for two links that change places', () => {
    expect(crossingsAsListed('a b', 'c<b d<a')).toBe(1)
  })

  it('counts none between links that share an end', () => {
    expect(crossingsAsListed('a b', 'c<a,b d<b')).toBe(0)
  })

  it('counts every pair where three skills each lead to the same three', () => {
    expect(crossingsAsListed('a b c', 'd<a,b,c e<a,b,c f<a,b,c')).toBe(9)
  })

  it('counts what a long link crosses in each column it passes', () => {
    // a's bough stands below d and e: it crosses nothing before them, and two links behind them.
    expect(crossingsAsListed('a b', 'd<b e<b', 'f<a g<d h<e')).toBe(4)
  })

  it('counts the boughs of one skill as one line until they part', () => {
    // Both long links of a share a bough, which crosses the link from b to d once.
    expect(crossingsAsListed('a b', 'd<b', 'f<a g<a')).toBe(1)
  })

  it('counts what looking at every pair of lines counts, in any order', () => {
    fc.assert(
      fc.property(treeArbitrary, fc.boolean(), (tree, turned) => {
        const { columns } = layeredGraph(tree)
        const order = columns.map((column, index) =>
          turned && index % 2 === 1 ? column.toReversed() : column,
        )
        expect(crossings(order)).toBe(crossingsOneByOne(order))
      }),
    )
  })
})
