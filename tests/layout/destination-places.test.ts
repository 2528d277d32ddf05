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
    expect(
      placeDestinations(layoutTree(tree), carried).map((place) => [place.tree, place.y]),
    ).toEqual([
      ['high', 0],
      ['middle', 100],
      ['middle too', 200],
      ['low', 300],
    ])
  })

  it('stand in two staggered columns when there are more than six', () => {
    const carried = Array.from({ length: 7 }, (_, i) => ({ tree: String(i), skill: 'a' }))
    const places = placeDestinations(layoutTree(tree), carried)
    expect(places.map(({ x, y }) => [x, y])).toEqual([
      [448, 0],
      [687, 50],
      [448, 100],
      [687, 150],
      [448, 200],
      [687, 250],
      [448, 300],
    ])
  })

  it('stand at the left of a right-to-left tree', () => {
    const layout = layoutTree(tree, { direction: 'rtl' })
    expect(placeDestinations(layout, [{ tree: 'trainer', skill: 'a' }])[0]?.x).toBe(-239)
  })
})
