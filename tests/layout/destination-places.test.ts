import { describe, expect, it } from 'vitest'
import { placeDestinations } from '../../src/layout/destination-places.ts'
import { layoutTree } from '../../src/layout/tree-layout.ts'
import { smallTree } from './small-tree.ts'

const tree = smallTree(['a b', 'c<a'])

describe('destinations', () => {
  it('stand 68 px behind the last column, around the middle of the tree', () => {
    const layout = layoutTree(tree)
    expect(placeDestinations(layout, [{ tree: 'trainer', skill: 'a' }])).toEqual([
      { tree: 'trainer', skill: 'a', x: 429, y: 45, width: 152, height: 86 },
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
      ['high', -105],
      ['middle', -5],
      ['middle too', 95],
      ['low', 195],
    ])
  })

  it('stand at the left of a right-to-left tree', () => {
    const layout = layoutTree(tree, { direction: 'rtl' })
    expect(placeDestinations(layout, [{ tree: 'trainer', skill: 'a' }])[0]?.x).toBe(-220)
  })
})
