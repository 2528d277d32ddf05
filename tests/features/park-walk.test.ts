import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headers, HOME_TREE } from '../../src/content/grove.ts'
import { nextLand } from '../../src/features/grove/park-walk.ts'
import { layoutPark } from '../../src/layout/park.ts'
import { acorn, header } from '../builders.ts'

const lands = [
  { tree: 'middle', x: 0, y: 0 },
  { tree: 'east', x: 200, y: 40 },
  { tree: 'far-east', x: 400, y: 0 },
  { tree: 'north-east', x: 90, y: -100 },
  { tree: 'south', x: 30, y: 120 },
]

const KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'] as const

/** All lands that arrow keys lead to, step by step. */
function reached(places: typeof lands, from: string): ReadonlySet<string> {
  const seen = new Set([from])
  for (const tree of seen) {
    for (const key of KEYS) {
      const next = nextLand(places, tree, key)
      if (next !== undefined) seen.add(next)
    }
  }
  return seen
}

describe('walking the park by arrow keys', () => {
  it('goes to the nearest land in that direction', () => {
    expect(nextLand(lands, 'middle', 'ArrowRight')).toBe('east')
    expect(nextLand(lands, 'middle', 'ArrowUp')).toBe('north-east')
    expect(nextLand(lands, 'middle', 'ArrowDown')).toBe('south')
    expect(nextLand(lands, 'far-east', 'ArrowLeft')).toBe('east')
  })

  it('stays where no land lies that way', () => {
    expect(nextLand(lands, 'middle', 'ArrowLeft')).toBeUndefined()
    expect(nextLand(lands, 'nowhere', 'ArrowUp')).toBeUndefined()
  })

  it('goes back to where it came from, if that lies there', () => {
    expect(nextLand(lands, 'middle', 'ArrowRight', 'far-east')).toBe('far-east')
    expect(nextLand(lands, 'middle', 'ArrowRight', 'south')).toBe('east')
  })

  it('reaches every land of the built-in park from home, and home from every land', () => {
    const park = layoutPark(headers, HOME_TREE)
    const places = [park.home, ...park.lands]
    for (const { tree } of places) expect(reached(places, tree).size).toBe(places.length)
  })

  it('reaches every land of any park from home', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer(), (count, salt) => {
        const trees = Array.from({ length: count }, (_, i) =>
          header(`${String(salt)}-${String(i)}`, acorn('home', 's')),
        )
        const park = layoutPark([header('home'), ...trees], 'home')
        const places = [park.home, ...park.lands]
        expect(reached(places, 'home').size).toBe(places.length)
      }),
      { numRuns: 30 },
    )
  })
})
