import { act, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { focusWhenThere } from '../../src/ui/focus-when-there.ts'

const show = (names: readonly string[]) => (
  <>
    {names.map((name) => (
      <button key={name} type="button" data-skill={name}>
        {name}
      </button>
    ))}
  </>
)

it('gives the focus at once to what is there', () => {
  render(show(['a', 'b']))
  focusWhenThere('[data-skill="b"]', {})
  expect(screen.getByRole('button', { name: 'b' })).toHaveFocus()
})

it('waits for what comes later', async () => {
  const { rerender } = render(show(['a']))
  focusWhenThere('[data-skill="b"]', {})
  rerender(show(['a', 'b']))
  await expect.poll(() => document.activeElement?.textContent).toBe('b')
})

it('leaves the focus where somebody has moved it meanwhile', async () => {
  const { rerender } = render(show(['a']))
  focusWhenThere('[data-skill="b"]', {})
  act(() => {
    screen.getByRole('button', { name: 'a' }).focus()
  })
  const waitForChange = new Promise((resolve) => {
    new MutationObserver(resolve).observe(document.body, { childList: true, subtree: true })
  })
  rerender(show(['a', 'b']))
  // Whoever watches the page has heard of the change by then.
  await waitForChange
  expect(screen.getByRole('button', { name: 'a' })).toHaveFocus()
})
