import { expect, it, vi } from 'vitest'
import { whenMoved } from '../../src/ui/when-moved.ts'

it('tells a press, which stops what glides, from a move', () => {
  const [moved, pressed] = [vi.fn(), vi.fn()]
  const { onMoveStart, onMove } = whenMoved(moved, pressed)
  onMoveStart(new MouseEvent('mousedown'))
  expect([moved.mock.calls.length, pressed.mock.calls.length]).toEqual([0, 1])
  onMove(new MouseEvent('mousemove'))
  onMoveStart(new WheelEvent('wheel'))
  expect([moved.mock.calls.length, pressed.mock.calls.length]).toEqual([2, 2])
})

it('says nothing of the moves of the app', () => {
  const [moved, pressed] = [vi.fn(), vi.fn()]
  const { onMoveStart, onMove } = whenMoved(moved, pressed)
  onMoveStart(null)
  onMove(null)
  expect(moved).not.toHaveBeenCalled()
  expect(pressed).not.toHaveBeenCalled()
})
