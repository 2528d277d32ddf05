import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Toast } from '../../src/ui/toast.tsx'

const STAY = 8000

const pass = (ms: number) => {
  act(() => {
    vi.advanceTimersByTime(ms)
  })
}

function show() {
  const onClose = vi.fn()
  const toast = (occasion: number) => (
    <Toast
      message="Undone: Empathy, pro"
      occasion={occasion}
      isLasting={false}
      closeLabel="Close"
      onClose={onClose}
    />
  )
  const { rerender } = render(toast(1))
  const sayAgain = () => {
    rerender(toast(2))
  }
  return { onClose, sayAgain }
}

describe('a message at the foot of the page', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('that is said again is new to a screen reader, and stays as long as the first', () => {
    const { onClose, sayAgain } = show()
    const first = screen.getByText('Undone: Empathy, pro')
    pass(STAY - 1)
    sayAgain()
    expect(screen.getByText('Undone: Empathy, pro')).not.toBe(first)
    pass(STAY - 1)
    expect(onClose).not.toHaveBeenCalled()
    pass(1)
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  it('does not go by itself while the focus is in it', () => {
    const { onClose } = show()
    const close = screen.getByRole('button', { name: 'Close' })
    close.focus()
    pass(3 * STAY)
    expect(onClose).not.toHaveBeenCalled()
    close.blur()
    pass(STAY)
    expect(onClose).toHaveBeenCalledTimes(1)
  })
})
