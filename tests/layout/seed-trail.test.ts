import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeDestinations } from '../../src/layout/destination-places.ts'
import { seedTrail } from '../../src/layout/seed-trail.ts'
import { layoutTree, type Direction } from '../../src/layout/tree-layout.ts'
import { treeArbitrary } from '../tree-arbitrary.ts'
import { middleOf, touchedCards } from './card-touches.ts'
import { pathPoints } from './path-points.ts'
import { smallTree } from './small-tree.ts'

describe('a seed trail', () => {
  it('runs from the skill through the gaps of later columns to the destination', () => {
    const layout = layoutTree(smallTree(['a b', 'c d']))
    expect(seedTrail(layout, 'a', { x: 410, y: 88 })).toBe(
      'M159,37C181.36,37,179.64,88,202,88L361,88L410,88',
    )
  })

  it('keeps away from the boughs in its gap', () => {
    const layout = layoutTree(smallTree(['a b', 'c d', 'e<a']))
    expect(layout.boughs).toEqual([{ skill: 'a', tier: '1', y: 88 }])
    expect(seedTrail(layout, 'b', { x: 620, y: 139 })).toBe(
      'M159,139C181.36,139,179.64,95,202,95L361,95C383.36,95,381.64,139,404,139L563,139L620,139',
    )
  })

  it('is empty for a skill that is not in the tree', () => {
    expect(seedTrail(layoutTree(smallTree(['a'])), 'b', { x: 0, y: 0 })).toBe('')
  })

  it('touches no card in any tree, read in either direction', () => {
    const directions = fc.constantFrom<Direction>('ltr', 'rtl')
    fc.assert(
      fc.property(treeArbitrary, directions, (tree, direction) => {
        const layout = layoutTree(tree, { direction })
        const carried = tree.skills.map(({ id }) => ({ tree: `from ${id}`, skill: id }))
        for (const place of placeDestinations(layout, carried)) {
          const x = direction === 'ltr' ? place.x - 19 : place.x + place.width + 19
          const trail = seedTrail(layout, place.skill, { x, y: middleOf(place) })
          expect(touchedCards(layout, pathPoints(trail), 0.01)).toEqual([])
        }
      }),
      { numRuns: 40 },
    )
  })
})
