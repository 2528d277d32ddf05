import { describe, expect, it } from 'vitest'
import { placeDestinations } from '../../src/layout/destination-places.ts'
import { layoutTree } from '../../src/layout/tree-layout.ts'
import { smallTree } from './small-tree.ts'

const tree = smallTree(['a b', 'c<a'])

describe('destinations', () => {
  it('leave 68 px behind the last column to their marks, around the middle of the tree', () => {
    const layout = layoutTree(tree)
    expect(placeDestinations(layout, [{ tree: 'trainer', skill: 'a' }])).toEqual([
      { tree: 'trainer', skill: 'a', x: 448, y: 45, width: 152, height: 86 },
    ])
  })

  it('are ordered by the height of the skill that carries them, then as given', () => {
    const carried = [
      { tree: 'low', skill: 'b' },
      { tree: 'middle', skill: 'c' },
      { tree: 'middle too', skill: 'c' },
      { tree: 'high', skill: 'a' },
    ]
    expect(placeDestinations(layoutTree(tree), carried).map((place) => place.tree)).toEqual([
      'high',
      'middle',
      'middle too',
      'low',
    ])
  })

  it('stand 100 px apart, and closer and lower when there are more, beside the tree', () => {
    const tall = layoutTree(smallTree(['a b c d e f']))
    const places = (count: number) =>
      placeDestinations(
        tall,
        Array.from({ length: count }, (_, i) => ({ tree: String(i), skill: 'a' })),
      )
    expect(places(2).map(({ y, height }) => [y, height])).toEqual([
      [199, 86],
      [299, 86],
    ])
    const many = places(12)
    expect(many.slice(0, 2).map(({ y, height }) => [Math.round(y), Math.round(height)])).toEqual([
      [0, 45],
      [49, 45],
    ])
    const last = many.at(-1)
    expect(last && Math.round(last.y + last.height)).toBe(tall.height)
  })

  it('reach below the tree, never above it, when names would touch', () => {
    const low = layoutTree(smallTree(['a']))
    const carried = Array.from({ length: 4 }, (_, i) => ({ tree: String(i), skill: 'a' }))
    expect(placeDestinations(low, carried).map(({ y }) => y)).toEqual([0, 40, 80, 120])
  })

  it('stand at the left of a right-to-left tree', () => {
    const layout = layoutTree(tree, { direction: 'rtl' })
    expect(placeDestinations(layout, [{ tree: 'trainer', skill: 'a' }])[0]?.x).toBe(-239)
  })
})
