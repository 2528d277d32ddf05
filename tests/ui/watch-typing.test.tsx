import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { watchTyping } from '../../src/ui/watch-typing.ts'

describe('what is typed on the page', () => {
  it('stands there until the field is emptied or goes', async () => {
    const user = userEvent.setup()
    const isTyped = watchTyping(document)
    const { unmount } = render(
      <form>
        <textarea aria-label="Aim" />
      </form>,
    )
    expect(isTyped()).toBe(false)
    await user.type(screen.getByRole('textbox'), 'Ten')
    expect(isTyped()).toBe(true)
    await user.clear(screen.getByRole('textbox'))
    expect(isTyped()).toBe(false)
    await user.type(screen.getByRole('textbox'), 'Ten')
    unmount()
    expect(isTyped()).toBe(false)
  })

  it('is not what is searched for, chosen, or taken letter by letter', async () => {
    const user = userEvent.setup()
    const isTyped = watchTyping(document)
    render(
      <>
        <input aria-label="Name" />
        <form>
          <input type="search" aria-label="Search" />
          <input type="checkbox" aria-label="With notes" />
        </form>
      </>,
    )
    await user.type(screen.getByLabelText('Name'), 'Ash')
    await user.type(screen.getByLabelText('Search'), 'rest')
    await user.click(screen.getByLabelText('With notes'))
    expect(isTyped()).toBe(false)
  })
})
