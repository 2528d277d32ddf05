import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { QuickEvidence } from '../../src/features/evidence/quick-evidence.tsx'
import { isQuickAdd } from '../../src/features/evidence/shortcut.ts'
import { createFrozenStore } from '../../src/store/frozen-store.ts'
import { evidenceOf } from '../../src/store/selectors.ts'
import { renderApp } from './render-app.tsx'

const CTRL = '{Control>};{/Control}'
const COMMAND = '{Meta>};{/Meta}'

function show(location: string) {
  return renderApp(
    <>
      <QuickEvidence location={location} />
      <input aria-label="Elsewhere" />
    </>,
    location,
  )
}
const dialog = () => within(screen.getByRole('dialog', { name: 'Add evidence' }))
const noteField = () => dialog().getByRole('textbox', { name: 'What happened?' })

describe('the quick add', () => {
  it.each([CTRL, COMMAND])(
    'opens by %s on any page, and goes back to where one was',
    async (keys) => {
      const { user, store } = show('/grove')
      const elsewhere = screen.getByRole('textbox', { name: 'Elsewhere' })
      await user.type(elsewhere, 'a;')
      expect(screen.queryByRole('dialog')).toBeNull()
      await user.keyboard(keys)
      expect(elsewhere).toHaveValue('a;')
      expect(noteField()).toHaveFocus()
      expect(dialog().getByRole('combobox')).toHaveDisplayValue('No skill yet')
      await user.keyboard(`Thank you!${keys}`)
      expect(noteField()).toHaveValue('Thank you!')
      await user.click(dialog().getByRole('button', { name: 'Keep it' }))
      expect(evidenceOf(store.getState())).toMatchObject([{ note: 'Thank you!' }])
      expect(screen.getByText('Kept in your happy file.')).toBeVisible()
      expect(elsewhere).toHaveFocus()
    },
  )

  it('has the skill chosen whose panel is open', async () => {
    const { user, store } = show('/tree/home/empathy')
    await user.keyboard(CTRL)
    expect(dialog().getByRole('combobox')).toHaveDisplayValue('Empathy')
    await user.keyboard('Listened.')
    await user.click(dialog().getByRole('button', { name: 'Keep it' }))
    expect(evidenceOf(store.getState())).toMatchObject([{ tree: 'home', skill: 'empathy' }])
  })

  it('goes on with what was written before, and with nothing where nothing was', async () => {
    const { user, store, unmount } = show('/tree/home/empathy')
    await user.keyboard(`${CTRL}{Escape}`)
    expect(store.getState().drafts.size).toBe(0)
    await user.keyboard(`${CTRL}Half a sen`)
    await user.click(dialog().getByRole('button', { name: 'Close' }))
    unmount()
    renderApp(<QuickEvidence location="/tree/home/rest" />, '/', {}, store)
    await user.keyboard(CTRL)
    expect(noteField()).toHaveValue('Half a sen')
    expect(dialog().getByRole('combobox')).toHaveDisplayValue('Empathy')
  })

  it('adds nothing to an earlier day or to somebody else’s file', async () => {
    const { store, unmount } = show('/grove')
    unmount()
    const { user } = renderApp(
      <QuickEvidence location="/grove" />,
      '/',
      {},
      createFrozenStore(store.getState()),
    )
    await user.keyboard(CTRL)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it.each([
    ['of another script', { key: 'ж', code: 'Semicolon' }, true],
    ['with Shift where the layout wants it', { key: ';', code: 'Comma' }, true],
    ['of the layout that has an S there', { key: 's', code: 'Semicolon' }, false],
    ['without Ctrl', { key: ';', code: 'Semicolon', ctrlKey: false }, false],
    ['with AltGr', { key: ';', code: 'Semicolon', altKey: true }, false],
    ['held down', { key: ';', code: 'Semicolon', repeat: true }, false],
  ])('knows the key %s', (_, stroke, expected) => {
    const plain = { ctrlKey: true, metaKey: false, altKey: false, repeat: false }
    expect(isQuickAdd({ ...plain, isComposing: false, ...stroke })).toBe(expected)
  })
})
