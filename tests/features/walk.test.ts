import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { walk, type WalkKey, wayFrom, type Way } from '../../src/features/tree-canvas/walk.ts'
import { layoutTree } from '../../src/layout/tree-layout.ts'
import { skill, tree } from '../builders.ts'
import { treeArbitrary } from '../tree-arbitrary.ts'

const overarching = { id: 'top', name: 'Top', description: '', home: 't', behaviours: [] }
// In reading order: a, b; c, x, d; e, f.
const walked = tree(
  't',
  [
    skill('a', 'I'),
    skill('b', 'I'),
    skill('c', 'II', 'a'),
    skill('x', 'II'),
    skill('d', 'II', 'a', 'b'),
    skill('e', 'III', 'd'),
    skill('f', 'III', 'd'),
  ],
  { overarching },
)
const layout = layoutTree(walked)

/** The skills that keys lead to, one after the other. */
function path(from: string, ...keys: readonly WalkKey[]): readonly (string | undefined)[] {
  let way: Way | undefined = wayFrom(from)
  return keys.map((key) => {
    way = way && walk(walked, layout, way, key, 'ltr')
    return way?.at
  })
}

describe('walking the graph by keys', () => {
  it('has the tree that these tests look at', () => {
    expect(layout.cards.map((card) => card.skill)).toEqual(['a', 'b', 'c', 'x', 'd', 'e', 'f'])
  })

  it('goes forward to the first skill that builds on this one', () => {
    expect(path('a', 'ArrowRight')).toEqual(['c'])
    expect(path('d', 'ArrowRight')).toEqual(['e'])
    expect(path('e', 'ArrowRight')).toEqual([undefined])
  })

  it('goes back to where one came forward from', () => {
    expect(path('a', 'ArrowRight', 'ArrowDown', 'ArrowLeft')).toEqual(['c', 'd', 'a'])
    expect(path('b', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft')).toEqual([
      'd',
      'e',
      'd',
      'b',
    ])
  })

  it('goes back to the nearest of what the skill builds on where one came from nowhere', () => {
    expect(path('d', 'ArrowLeft')).toEqual(['b'])
    expect(path('a', 'ArrowLeft')).toEqual([undefined])
  })

  it('goes forward again to the skill one came back from', () => {
    expect(path('d', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowRight')).toEqual([
      'e',
      'f',
      'd',
      'f',
    ])
  })

  it('goes up and down among what builds on the skill one came from', () => {
    expect(path('a', 'ArrowRight', 'ArrowDown', 'ArrowUp')).toEqual(['c', 'd', 'c'])
  })

  it('goes up and down the tier without such a skill, and at the end of its siblings', () => {
    expect(path('c', 'ArrowDown', 'ArrowDown')).toEqual(['x', 'd'])
    expect(path('b', 'ArrowRight', 'ArrowUp')).toEqual(['d', 'x'])
  })

  it('goes on at the top of the next tier below the last skill of one', () => {
    expect(path('a', 'ArrowDown', 'ArrowDown')).toEqual(['b', 'c'])
    expect(path('f', 'ArrowDown')).toEqual([undefined])
  })

  it('goes up to the overarching skill from the top of a tier, and down to where one was', () => {
    expect(path('a', 'ArrowUp')).toEqual(['top'])
    expect(path('c', 'ArrowUp', 'ArrowDown')).toEqual(['top', 'c'])
    expect(path('top', 'ArrowDown')).toEqual(['a'])
    expect(path('top', 'ArrowUp')).toEqual([undefined])
  })

  it('goes to the first and the last skill', () => {
    expect(path('d', 'Home')).toEqual(['a'])
    expect(path('a', 'End')).toEqual(['f'])
  })

  it('takes the left arrow for forward where one reads from right to left', () => {
    const mirrored = layoutTree(walked, { direction: 'rtl' })
    const forward = walk(walked, mirrored, wayFrom('a'), 'ArrowLeft', 'rtl')
    expect(forward?.at).toBe('c')
    expect(forward && walk(walked, mirrored, forward, 'ArrowRight', 'rtl')?.at).toBe('a')
  })
})

const MIRRORED: Partial<Record<WalkKey, WalkKey>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
}
const keys = fc.array(
  fc.constantFrom<WalkKey>('ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'),
  { maxLength: 30 },
)
// Each lays out a tree or two.
const RUNS = { numRuns: 40 }
const trees = treeArbitrary.filter(({ skills }) => skills.length > 0)

/** Every way that `pressed` goes through from the first skill; a key that leads nowhere stays. */
function waysOf(
  any: Parameters<typeof walk>[0],
  direction: 'ltr' | 'rtl',
  pressed: readonly WalkKey[],
): readonly Way[] {
  const placed = layoutTree(any, { direction })
  const ways = [wayFrom(placed.cards[0]?.skill ?? '')]
  for (const key of pressed) {
    const now = ways.at(-1) ?? wayFrom('')
    ways.push(walk(any, placed, now, key, direction) ?? now)
  }
  return ways
}

describe('every tree', () => {
  it('is read whole, in its order, by the down arrow alone', () => {
    fc.assert(
      fc.property(trees, (any) => {
        const downs = any.skills.slice(1).map((): WalkKey => 'ArrowDown')
        const read = waysOf(any, 'ltr', downs).map(({ at }) => at)
        expect(read).toEqual(layoutTree(any).cards.map((card) => card.skill))
      }),
      RUNS,
    )
  })

  it('leads back by the back arrow to where the forward arrow came from, on any way', () => {
    fc.assert(
      fc.property(trees, keys, (any, pressed) => {
        const placed = layoutTree(any)
        for (const way of waysOf(any, 'ltr', pressed)) {
          const onward = walk(any, placed, way, 'ArrowRight', 'ltr')
          const back = onward && walk(any, placed, onward, 'ArrowLeft', 'ltr')
          expect(back?.at).toBe(onward && way.at)
        }
      }),
      RUNS,
    )
  })

  it('leads forward again to the skill one came back from, on any way', () => {
    fc.assert(
      fc.property(trees, keys, (any, pressed) => {
        const placed = layoutTree(any)
        for (const way of waysOf(any, 'ltr', pressed)) {
          const back = walk(any, placed, way, 'ArrowLeft', 'ltr')
          const onward = back && walk(any, placed, back, 'ArrowRight', 'ltr')
          expect(onward?.at).toBe(back && way.at)
        }
      }),
      RUNS,
    )
  })

  it('is walked the same way in its mirror image, with left and right exchanged', () => {
    fc.assert(
      fc.property(trees, keys, (any, pressed) => {
        const mirrored = pressed.map((key) => MIRRORED[key] ?? key)
        expect(waysOf(any, 'rtl', mirrored)).toEqual(waysOf(any, 'ltr', pressed))
      }),
      RUNS,
    )
  })
})
