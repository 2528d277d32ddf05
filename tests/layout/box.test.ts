import { describe, expect, it } from 'vitest'
import { hull, pathBox } from '../../src/layout/box.ts'

describe('boxes', () => {
  it('hold all that they are made of', () => {
    const boxes = [
      { x: 0, y: 5, width: 10, height: 10 },
      { x: -4, y: 8, width: 2, height: 30 },
    ]
    expect(hull(boxes)).toEqual({ x: -4, y: 5, width: 14, height: 33 })
  })

  it('hold a path with its control points', () => {
    expect(pathBox('M10-2C10 -8.5,20 4 30 4H50V.5L2 3Z')).toEqual({
      x: 2,
      y: -8.5,
      width: 48,
      height: 12.5,
    })
  })

  it('are empty for an empty path', () => {
    expect(pathBox('')).toEqual({ x: 0, y: 0, width: 0, height: 0 })
  })
})
