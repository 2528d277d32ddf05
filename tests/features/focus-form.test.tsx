import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FocusPage } from '../../src/features/focus/focus-page.tsx'
import { renderApp } from './render-app.tsx'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 20, 12) })
})
afterEach(() => {
  vi.useRealTimers()
})

function show() {
  const app = renderApp(<FocusPage />)
  return { ...app, records: () => app.store.getState().records }
}

const dialog = () => within(screen.getByRole('dialog'))
const press = (name: string) => dialog().getByRole('button', { name })
const aimField = () => dialog().getByRole('textbox', { name: 'What will be seen or counted?' })
const dayField = () => dialog().getByLabelText('Look back on')

describe('the form of a goal', () => {
  async function openForm() {
    const app = show()
    await app.user.click(screen.getByRole('button', { name: 'Focus on Rest' }))
    return app
  }

  it('says next to each field what is missing, until it is there', async () => {
    const { user, records } = await openForm()
    await user.clear(dayField())
    await user.click(press('Set the goal'))
    expect(aimField()).toHaveFocus()
    expect(aimField()).toBeInvalid()
    expect(aimField()).toHaveAccessibleDescription(/^Say what will be seen or counted/)
    expect(dayField()).toHaveAccessibleDescription('Choose a day on which to look back.')
    await user.type(aimField(), 'Breaks.')
    expect(aimField()).toBeValid()
    await user.type(dayField(), '2026-11-19')
    expect(dayField()).toHaveAccessibleDescription(/^That day has passed/)
    await user.click(press('Set the goal'))
    expect(dayField()).toHaveFocus()
    expect(records().goals).toEqual([])
  })

  it('does not take blanks for an aim', async () => {
    const { user, records } = await openForm()
    await user.type(aimField(), '   ')
    await user.click(press('Set the goal'))
    expect(aimField()).toBeInvalid()
    expect(records().goals).toEqual([])
  })

  it('has what was typed before the page was loaded anew, until it is discarded', async () => {
    const { user, store } = await openForm()
    await user.type(aimField(), 'Breaks.')
    const texts = [...(store.getState().texts ?? [])]
    cleanup()
    const app = show()
    for (const [form, text] of texts) app.store.actions.holdText(form, text)
    await app.user.click(screen.getByRole('button', { name: 'Focus on Rest' }))
    expect(aimField()).toHaveValue('Breaks.')
    await app.user.keyboard('{Escape}')
    await app.user.click(press('Discard'))
    await app.user.click(screen.getByRole('button', { name: 'Focus on Rest' }))
    expect(aimField()).toHaveValue('')
    expect(app.store.getState().texts?.size).toBe(0)
  })

  it('closes by Escape at once when nothing was written', async () => {
    const { user } = await openForm()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('button', { name: 'Focus on Rest' })).toHaveFocus()
  })

  it('asks before it loses what was written', async () => {
    const { user, records } = await openForm()
    await user.type(aimField(), 'Breaks.')
    await user.keyboard('{Escape}')
    expect(screen.getByRole('alert')).toHaveTextContent('Discard what you have written here?')
    expect(press('Keep writing')).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(aimField()).toHaveFocus()
    expect(aimField()).toHaveValue('Breaks.')
    await user.click(press('Cancel'))
    await user.click(press('Discard'))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(records().goals).toEqual([])
  })

  it('offers what can be practised, and keeps what was written before', async () => {
    const { user, store } = show()
    store.actions.plant('research')
    await user.click(await screen.findByRole('button', { name: 'Focus on Asking' }))
    const practice = dialog().getByRole('textbox', { name: 'Next small practice (optional)' })
    await user.click(press('Ask one open question a day.'))
    expect(practice).toHaveValue('Ask one open question a day.')
    await user.clear(practice)
    await user.type(practice, 'Listen.')
    await user.click(press('Ask one open question a day.'))
    expect(practice).toHaveValue('Listen.\nAsk one open question a day.')
  })
})
