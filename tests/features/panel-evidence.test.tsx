import { act, cleanup, screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { createFrozenStore } from '../../src/store/frozen-store.ts'
import { evidenceOf, levelsOf } from '../../src/store/selectors.ts'
import { openPanel } from './open-panel.tsx'

describe('evidence in the panel', () => {
  async function write(user: UserEvent, note: string) {
    await user.click(screen.getByRole('button', { name: 'Add evidence for Empathy' }))
    await user.type(screen.getByRole('textbox', { name: 'What happened?' }), note)
  }

  it('is kept with its day, and its digits rate nothing', async () => {
    const { user, store } = openPanel('empathy')
    await write(user, 'Solved 3 chats in 2 rounds.')
    await user.clear(screen.getByLabelText('When'))
    await user.type(screen.getByLabelText('When'), '2026-11-02')
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(screen.getByText('2 November 2026').closest('li')).toHaveTextContent(
      /^2 November 2026 Solved 3 chats in 2 rounds\./,
    )
    expect(store.getState().records.evidence).toMatchObject([
      { tree: 'home', skill: 'empathy', on: '2026-11-02', note: 'Solved 3 chats in 2 rounds.' },
    ])
    expect(levelsOf(store.getState()).size).toBe(0)
  })

  it('asks for a line and for a day that has come, and keeps what was written', async () => {
    const { user, store } = openPanel('empathy')
    await write(user, ' ')
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    const note = screen.getByRole('textbox', { name: 'What happened?' })
    expect(note).toHaveFocus()
    expect(note).toHaveAccessibleDescription(/Write a line about what happened\./)
    await user.type(note, 'Listened first.')
    await user.clear(screen.getByLabelText('When'))
    await user.type(screen.getByLabelText('When'), '2999-01-01')
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(screen.getByLabelText('When')).toHaveAccessibleDescription(/still to come/)
    expect(store.getState().records.evidence).toEqual([])
  })

  it('being written is still there when the panel was closed and opened again', async () => {
    const { user, store } = openPanel('empathy')
    await write(user, 'Half a sen')
    cleanup()
    const again = openPanel('empathy', true, store)
    expect(screen.getByRole('textbox', { name: 'What happened?' })).toHaveValue('Half a sen')
    // What was opened to be rated keeps the focus.
    expect(screen.getByRole('region', { name: 'Empathy' })).toHaveFocus()
    await again.user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('can be changed, removed, and brought back', async () => {
    const { user, store } = openPanel('empathy')
    await write(user, 'Helped.')
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    await user.click(
      screen.getByRole('button', { name: 'Change the evidence of 24 November 2026' }),
    )
    await user.type(screen.getByRole('textbox'), ' Twice.')
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(evidenceOf(store.getState()).map(({ note }) => note)).toEqual(['Helped. Twice.'])
    await user.click(
      screen.getByRole('button', { name: 'Change the evidence of 24 November 2026' }),
    )
    await user.click(screen.getByRole('button', { name: 'Remove' }))
    expect(evidenceOf(store.getState())).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(evidenceOf(store.getState()).map(({ note }) => note)).toEqual(['Helped. Twice.'])
  })

  it('takes no other note’s place while one is being written', async () => {
    const { user, store } = openPanel('empathy')
    await write(user, 'Helped.')
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    await write(user, 'Half a sen')
    await user.click(screen.getByRole('button', { name: /^Change the evidence of / }))
    const note = screen.getByRole('textbox', { name: 'What happened?' })
    expect(note).toHaveValue('Half a sen')
    expect(evidenceOf(store.getState())).toHaveLength(1)
  })

  it('being written stays when a removal is undone', async () => {
    const { user, store } = openPanel('empathy')
    await write(user, 'Helped.')
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    await user.click(screen.getByRole('button', { name: /^Change the evidence of / }))
    await user.click(screen.getByRole('button', { name: 'Remove' }))
    await write(user, 'Half a sen')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    const note = screen.getByRole('textbox', { name: 'What happened?' })
    expect(note).toHaveValue('Half a sen')
    expect(evidenceOf(store.getState()).map((each) => each.note)).toEqual(['Helped.'])
  })

  it('takes no day of a year in two digits', async () => {
    const { user, store } = openPanel('empathy')
    await write(user, 'Helped.')
    await user.clear(screen.getByLabelText('When'))
    await user.type(screen.getByLabelText('When'), '0026-11-02')
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(screen.getByLabelText('When')).toHaveAccessibleDescription(/Choose the day it happened/)
    expect(store.getState().records.evidence).toEqual([])
  })

  it('can say who said it and where it is, behind a fold, and keeps both when it changes', async () => {
    const { user, store } = openPanel('empathy')
    await write(user, 'So patient with me!')
    expect(screen.queryByRole('textbox', { name: /^Link/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: /^More/, expanded: false }))
    await user.type(screen.getByRole('textbox', { name: /^Who said it/ }), 'Alex')
    await user.type(screen.getByRole('textbox', { name: /^Link/ }), 'https://example.com/chat')
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(screen.getByText('said by Alex')).toBeVisible()
    expect(screen.getByRole('link', { name: /^https:\/\/example.com\/chat/ })).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Change the evidence of / }))
    await user.click(screen.getByRole('button', { name: 'Remove' }))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(evidenceOf(store.getState())).toMatchObject([
      { tree: 'home', skill: 'empathy', from: 'Alex', link: 'https://example.com/chat' },
    ])
  })

  it('refuses an unsafe link where it can be seen', async () => {
    const { user, store } = openPanel('empathy')
    await write(user, 'Helped.')
    const more = screen.getByRole('button', { name: /^More/ })
    await user.click(more)
    await user.type(screen.getByRole('textbox', { name: /^Link/ }), 'javascript:alert(1)')
    await user.click(more)
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    const link = screen.getByRole('textbox', { name: /^Link/ })
    expect(link).toHaveFocus()
    expect(link).toHaveAccessibleDescription(/only web and mail addresses open safely/)
    expect(store.getState().records.evidence).toEqual([])
  })

  it('that changed elsewhere meanwhile is changed, not doubled', async () => {
    const { user, store } = openPanel('empathy')
    await write(user, 'Helped.')
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    await user.click(screen.getByRole('button', { name: /^Change the evidence of / }))
    const [kept] = evidenceOf(store.getState())
    act(() => {
      store.actions.keepEvidence({
        tree: 'home',
        skill: 'empathy',
        on: '2026-11-24',
        note: 'Helped, elsewhere.',
        replaces: kept?.id ?? '',
      })
    })
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(evidenceOf(store.getState()).map(({ note }) => note)).toEqual(['Helped.'])
  })

  it('of an earlier day is shown, and nothing can be done to it', async () => {
    const { user, store } = openPanel('empathy')
    await write(user, 'Helped.')
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    cleanup()
    openPanel('empathy', false, createFrozenStore(store.getState()))
    expect(screen.getByText('Helped.')).toBeVisible()
    expect(screen.queryByRole('button', { name: /evidence/i })).toBeNull()
  })
})
