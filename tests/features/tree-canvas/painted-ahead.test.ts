import { expect, test } from 'vitest'
import { canBePushed, covers, push } from '../../../src/features/tree-canvas/painted-ahead.ts'

const screen = { width: 800, height: 600 }
const shown = { viewport: { x: 10, y: 20, zoom: 0.7 }, screen, ahead: 256 }

test('what was painted is pushed about at the same zoom, on the same screen', () => {
  expect(canBePushed(shown, { x: 900, y: -900, zoom: 0.7 }, screen)).toBe(true)
  expect(canBePushed(shown, { x: 10, y: 20, zoom: 0.71 }, screen)).toBe(false)
  expect(canBePushed(shown, { x: 10, y: 20, zoom: 0.7 }, { width: 801, height: 600 })).toBe(false)
  expect(canBePushed(undefined, { x: 10, y: 20, zoom: 0.7 }, screen)).toBe(false)
})

test('from far, where the names of tiers keep to the screen, all is painted anew', () => {
  const viewport = { x: 10, y: 20, zoom: 0.2 }
  expect(canBePushed({ ...shown, viewport }, viewport, screen)).toBe(false)
})

test('what was painted ahead covers the screen until it was moved by as much', () => {
  expect(covers(shown, { x: 266, y: -236, zoom: 0.7 })).toBe(true)
  expect(covers(shown, { x: 267, y: 20, zoom: 0.7 })).toBe(false)
  expect(covers(shown, { x: 10, y: -237, zoom: 0.7 })).toBe(false)
  expect(covers({ ...shown, ahead: 0 }, shown.viewport)).toBe(false)
})

test('a canvas that shows more than the screen is pushed to where the tree is', () => {
  const canvas = document.createElement('canvas')
  push(canvas, shown, { x: 30, y: 15, zoom: 0.7 })
  expect(canvas.style.inlineSize).toBe('1312px')
  expect(canvas.style.blockSize).toBe('1112px')
  expect(canvas.style.transform).toBe('translate(-236px, -261px)')
  push(canvas, { ...shown, ahead: 0 }, shown.viewport)
  expect(canvas.getAttribute('style')).toBe('')
})
