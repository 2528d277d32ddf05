import { expect, it } from 'vitest'
import { detailAt, leastZoomOf } from '../../../src/features/tree-canvas/detail.ts'
import { fitViewport } from '../../../src/features/tree-canvas/viewport.ts'

it.each([
  [2.5, 'near'],
  [0.6, 'near'],
  [0.59, 'middle'],
  [0.4, 'middle'],
  [0.39, 'far'],
  [0.001, 'far'],
])('at %d times its size a tree is %s', (zoom, detail) => {
  expect(detailAt(zoom)).toBe(detail)
})

it('a small tree can be zoomed out as far as ever, however tall it is', () => {
  expect(leastZoomOf({ x: 0, y: 0, width: 1000, height: 15_000 }, false)).toBe(0.25)
})

it('a large tree can be zoomed out until all of it is in sight, even one column of 20,000', () => {
  const whole = { x: 0, y: 0, width: 159, height: 2_040_000 }
  const { zoom } = fitViewport(whole, { width: 390, height: 400 }, leastZoomOf(whole, true))
  expect(zoom * whole.height).toBeLessThan(400)
})
