import { describe, expect, it } from 'vitest'
import { layeredGraph } from '../../src/layout/layered-graph.ts'
import { orderStops } from '../../src/layout/order.ts'
import { spaced, stopHeights } from '../../src/layout/places.ts'
import { smallTree } from './small-tree.ts'

function heightsOf(...tiers: readonly string[]): Readonly<Record<string, number>> {
  const heights = stopHeights(orderStops(layeredGraph(smallTree(tiers))))
  return Object.fromEntries(
    [...heights].map(([{ kind, skill }, y]) => [kind === 'card' ? skill : `bough of ${skill}`, y]),
  )
}

describe('heights', () => {
  it('stands the cards of the fullest column one row step apart, around the middle line', () => {
    expect(heightsOf('a b c')).toEqual({ a: -102, b: 0, c: 102 })
  })

  it('spreads shorter columns around the same line', () => {
    expect(heightsOf('a b c d e f', 'g h i j', 'k l m', 'n')).toMatchObject({
      g: -203.21,
      j: 203.21,
      k: -165.7,
      m: 165.7,
      n: 0,
    })
  })

  it('leads a bough through the middle of the gap between two cards', () => {
    expect(heightsOf('a', 'b c', 'd<a')).toMatchObject({ 'bough of a': 0 })
  })

  it('keeps boughs in one gap apart', () => {
    expect(heightsOf('a e', 'b c', 'd<a f<e')).toMatchObject({
      'bough of a': -3.75,
      'bough of e': 3.75,
    })
  })

  it('leads a bough past a lone card at the distance it would have in a gap', () => {
    expect(heightsOf('a', 'b', 'c<a')).toMatchObject({ b: 0, 'bough of a': 51 })
  })
})

describe('spacing', () => {
  it('leaves values alone that are far enough apart', () => {
    expect(spaced([1, 4, 9], 3)).toEqual([1, 4, 9])
  })

  it('parts values evenly around the place they all wish for', () => {
    expect(spaced([5, 5, 5], 2)).toEqual([3, 5, 7])
  })

  it('keeps the given order where the wishes run against it', () => {
    expect(spaced([4, 0], 2)).toEqual([1, 3])
  })
})
