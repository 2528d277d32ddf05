import { describe, expect, it } from 'vitest'
import { fitViewport, isOutOfSight, revealBox } from '../../src/features/tree-canvas/viewport.ts'

const tree = { x: 0, y: -100, width: 1000, height: 500 }

describe('the first view', () => {
  it('shows all of the tree, centred sideways and hung a quarter of the spare height down', () => {
    const view = fitViewport(tree, { width: 1032, height: 672 }, 0.7)
    expect(view).toEqual({ x: 16, y: 16 + 100 + 25, zoom: 1 })
  })

  it('starts at the foundations where the whole tree would be too small to read', () => {
    const view = fitViewport(tree, { width: 532, height: 332 }, 0.7)
    expect(view).toEqual({ x: 16, y: 16 + 70, zoom: 0.7 })
  })

  it('leaves 56 px below the tree for the buttons of the view', () => {
    const view = fitViewport(tree, { width: 2000, height: 572 }, 0.7)
    expect(view.zoom).toBe(1)
    expect(view.y + 400 * view.zoom).toBe(572 - 56)
  })

  it('reads a tree that is too wide anyway as large as there is height, up to 0.85', () => {
    expect(fitViewport(tree, { width: 532, height: 472 }, 0.7).zoom).toBe(0.8)
    expect(fitViewport(tree, { width: 532, height: 900 }, 0.7).zoom).toBe(0.85)
  })

  it('does not blow a small tree up beyond 1.4', () => {
    expect(fitViewport(tree, { width: 5000, height: 5000 }, 0.7).zoom).toBe(1.4)
  })
})

describe('bringing a skill onto the screen', () => {
  const screen = { width: 500, height: 400 }
  const at = { x: 0, y: 0, zoom: 2 }

  it('moves nothing when it is there already', () => {
    expect(revealBox(at, { x: 20, y: 20, width: 100, height: 50 }, screen)).toEqual(at)
  })

  it('moves as little as needed, and keeps the zoom', () => {
    const right = { x: 300, y: 20, width: 100, height: 50 }
    expect(revealBox(at, right, screen)).toEqual({ x: 484 - 800, y: 0, zoom: 2 })
    const above = { x: 20, y: -50, width: 100, height: 50 }
    expect(revealBox(at, above, screen)).toEqual({ x: 0, y: 116, zoom: 2 })
  })

  it('brings it above the buttons of the view', () => {
    const below = { x: 20, y: 160, width: 100, height: 50 }
    expect(revealBox(at, below, screen)).toEqual({ x: 0, y: 344 - 420, zoom: 2 })
  })

  it('knows what is wholly out of sight', () => {
    const placed = (x: number, y: number) =>
      isOutOfSight({ x: 0, y: 0, zoom: 2 }, { x, y, width: 100, height: 50 }, screen)
    expect(placed(240, 190)).toBe(false)
    expect(placed(-90, -40)).toBe(false)
    expect([placed(260, 20), placed(-110, 20), placed(20, 210), placed(20, -60)]).toEqual([
      true,
      true,
      true,
      true,
    ])
  })
})
