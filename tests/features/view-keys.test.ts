import { describe, expect, it } from 'vitest'
import { changedViewport, viewChangeOf } from '../../src/features/tree-canvas/view-keys.ts'

const NONE = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }
const SCREEN = { width: 1000, height: 600 }

describe('the keys of the view', () => {
  it('fit the tree by Shift and the key of 1, whatever that writes', () => {
    expect(viewChangeOf({ ...NONE, shiftKey: true, key: '!', code: 'Digit1' })).toBe('fit')
    expect(viewChangeOf({ ...NONE, shiftKey: true, key: '1', code: 'Digit1' })).toBe('fit')
    expect(viewChangeOf({ ...NONE, key: '1', code: 'Digit1' })).toBeUndefined()
  })

  it('go close to the skill by Shift and the key of 2', () => {
    expect(viewChangeOf({ ...NONE, shiftKey: true, key: '@', code: 'Digit2' })).toBe('fit-skill')
  })

  it('zoom by Ctrl or Cmd with plus, minus and 0', () => {
    const ctrl = { ...NONE, ctrlKey: true }
    const cmd = { ...NONE, metaKey: true }
    expect(viewChangeOf({ ...ctrl, key: '=', code: 'Equal' })).toBe('zoom-in')
    expect(viewChangeOf({ ...cmd, shiftKey: true, key: '+', code: 'Equal' })).toBe('zoom-in')
    expect(viewChangeOf({ ...ctrl, key: '+', code: 'NumpadAdd' })).toBe('zoom-in')
    expect(viewChangeOf({ ...cmd, key: '-', code: 'Minus' })).toBe('zoom-out')
    expect(viewChangeOf({ ...ctrl, key: '0', code: 'Numpad0' })).toBe('full-size')
    expect(viewChangeOf({ ...ctrl, key: 'à', code: 'Digit0' })).toBe('full-size')
  })

  it('leave all others alone', () => {
    expect(viewChangeOf({ ...NONE, ctrlKey: true, key: '1', code: 'Digit1' })).toBeUndefined()
    expect(viewChangeOf({ ...NONE, key: '+', code: 'Equal' })).toBeUndefined()
    expect(
      viewChangeOf({ ...NONE, ctrlKey: true, altKey: true, key: '0', code: 'Digit0' }),
    ).toBeUndefined()
  })
})

describe('the viewport after a key', () => {
  it('zooms about the middle of the screen', () => {
    const before = { x: 0, y: 0, zoom: 1 }
    expect(changedViewport('zoom-in', before, SCREEN, undefined)).toEqual({
      x: -125,
      y: -75,
      zoom: 1.25,
    })
    expect(changedViewport('full-size', { x: 250, y: 150, zoom: 0.5 }, SCREEN, undefined)).toEqual({
      x: 0,
      y: 0,
      zoom: 1,
    })
  })

  it('zooms about the skill that has the focus, which stays where it is', () => {
    const skill = { x: 300, y: 200, width: 200, height: 100 }
    expect(changedViewport('zoom-out', { x: 0, y: 0, zoom: 1.25 }, SCREEN, skill)).toEqual({
      x: 100,
      y: 62.5,
      zoom: 1,
    })
  })

  it('brings that skill onto the screen where it was beside it', () => {
    const skill = { x: 2000, y: 0, width: 200, height: 100 }
    const after = changedViewport('full-size', { x: 0, y: 100, zoom: 0.5 }, SCREEN, skill)
    expect(after.x + (skill.x + skill.width) * after.zoom).toBe(984)
  })

  it('never zooms out or in of all measure', () => {
    expect(changedViewport('zoom-in', { x: 0, y: 0, zoom: 2.4 }, SCREEN, undefined).zoom).toBe(2.5)
    expect(changedViewport('zoom-out', { x: 0, y: 0, zoom: 0.3 }, SCREEN, undefined).zoom).toBe(
      0.25,
    )
  })

  it('puts the skill in the middle, large, when it is to fit', () => {
    const skill = { x: 300, y: 200, width: 200, height: 100 }
    expect(changedViewport('fit-skill', { x: 0, y: 0, zoom: 0.5 }, SCREEN, skill)).toEqual({
      x: -60,
      y: -50,
      zoom: 1.4,
    })
  })

  it('stays when there is no skill to fit', () => {
    const before = { x: 1, y: 2, zoom: 0.5 }
    expect(changedViewport('fit-skill', before, SCREEN, undefined)).toBe(before)
  })
})
