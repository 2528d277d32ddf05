import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tilesIn, tilesOf } from '../../../src/features/tree-canvas/tiles.ts'
import type { Box } from '../../../src/layout/box.ts'

const size = { width: 159, height: 74 }
const boxes = new Map<string, Box>([
  ['first', { x: 0, y: 0, ...size }],
  ['below', { x: 0, y: 102, ...size }],
  ['beside', { x: 202, y: 0, ...size }],
  ['far', { x: 5000, y: 9000, ...size }],
])
const screen = { width: 1000, height: 600 }

it('the tiles in sight are those of the screen and one more on every side', () => {
  expect(tilesIn({ x: 0, y: 0, zoom: 1 }, screen)).toEqual({
    left: -1,
    top: -1,
    right: 5,
    bottom: 3,
  })
})

it('a move within a tile leaves the tiles in sight the same', () => {
  const here = tilesIn({ x: -10, y: -10, zoom: 1 }, screen)
  expect(tilesIn({ x: -14, y: -11, zoom: 1 }, screen)).toEqual(here)
})

it('the cards of a part of the tree are those that begin there', () => {
  const tiles = tilesOf(boxes)
  const start = { left: 0, top: 0, right: 1, bottom: 1 }
  expect([...tiles.skillsIn(start)]).toEqual(['first', 'below', 'beside'])
  expect([...tiles.skillsIn({ left: 5, top: 5, right: 6, bottom: 6 })]).toEqual([])
})

it('whatever is on the screen is on a tile in sight', () => {
  const upTo = (max: number) => fc.double({ min: 0, max, noNaN: true })
  const moved = fc.double({ min: -1e5, max: 1e5, noNaN: true })
  const zooms = fc.double({ min: 0.4, max: 2.5, noNaN: true })
  fc.assert(
    fc.property(moved, moved, zooms, upTo(1000), upTo(600), upTo(159), upTo(74), (...numbers) => {
      const [x, y, zoom, right, down, within, below] = numbers
      // A point of the card that is at (right, down) on the screen.
      const box = { x: (right - x) / zoom - within, y: (down - y) / zoom - below, ...size }
      const tiles = tilesOf(new Map([['card', box]]))
      expect(tiles.skillsIn(tilesIn({ x, y, zoom }, screen)).has('card')).toBe(true)
    }),
  )
})

it('a press finds the card it is on, and near to none nothing', () => {
  const { skillAt } = tilesOf(boxes)
  expect(skillAt({ x: 100, y: 30 }, 0)).toBe('first')
  expect(skillAt({ x: 100, y: 80 }, 0)).toBeUndefined()
})

it('from far out a press finds the mark that is nearest within reach', () => {
  const { skillAt } = tilesOf(boxes)
  expect(skillAt({ x: 100, y: 80 }, 50)).toBe('first')
  expect(skillAt({ x: 100, y: 98 }, 50)).toBe('below')
  expect(skillAt({ x: 100, y: 240 }, 50)).toBeUndefined()
  expect(skillAt({ x: 4000, y: 9030 }, 1500)).toBe('far')
})
