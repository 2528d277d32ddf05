import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { WrittenEvidence } from '../../src/domain/evidence.ts'
import { EvidencePage } from '../../src/features/evidence/evidence-page.tsx'
import { createFrozenStore } from '../../src/store/frozen-store.ts'
import { evidenceOf } from '../../src/store/selectors.ts'
import { renderApp } from './render-app.tsx'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 24, 12) })
})
afterEach(() => {
  vi.useRealTimers()
})

const KEPT: readonly WrittenEvidence[] = [
  { on: '2026-11-20', note: 'Stayed calm\nto the end.', tree: 'home', skill: 'empathy' },
  { on: '2026-11-02', note: 'Such a clear answer!', from: 'Zoë', link: 'https://example.com/c' },
  { on: '2025-12-24', note: 'Asked first.', tree: 'research', skill: 'ask' },
]

/** Shows the page with `kept`, which is as it would be after an earlier visit. */
function show(kept: readonly WrittenEvidence[] = KEPT) {
  const { store, unmount } = renderApp(null)
  for (const each of kept) store.actions.keepEvidence(each)
  unmount()
  return renderApp(<EvidencePage />, '/evidence', {}, store)
}

const cards = () => screen.getAllByRole('article').map((card) => card.textContent)
const dialog = () => within(screen.getByRole('dialog'))
const press = (name: string) => dialog().getByRole('button', { name })
const noteField = () => dialog().getByRole('textbox', { name: 'What happened?' })

describe('the happy file', () => {
  it('shows all evidence, newest day first, by month, with its skill, giver and link', async () => {
    show()
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'November 2026',
      'December 2025',
    ])
    expect(cards()[0]).toMatch(/^20 November 2026.*Stayed calm\nto the end\./s)
    expect(screen.getByRole('link', { name: 'Empathy' })).toHaveAttribute(
      'href',
      '/tree/home/empathy',
    )
    expect(cards()[1]).toMatch(/on no skill yet.*said by Zoë/s)
    const link = screen.getByRole('link', { name: 'https://example.com/c (opens in a new tab)' })
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(link).toHaveAttribute('target', '_blank')
    // The skill of a tree that had to be loaded first, with the name of that tree.
    expect(await screen.findByRole('link', { name: 'Asking' })).toBeVisible()
    expect(cards()[2]).toContain('Asking · Research')
  })

  it('is searched as one types, in notes, names, skills and links', async () => {
    const { user } = show()
    const search = screen.getByRole('searchbox', { name: 'Search' })
    await user.type(search, 'zoe')
    expect(cards()).toHaveLength(1)
    expect(screen.getByText('1 of 3 pieces of evidence')).toBeVisible()
    await user.clear(search)
    await user.type(search, 'EMPÁTHY')
    expect(cards()[0]).toContain('Stayed calm')
    await user.type(search, ' xyz')
    expect(
      screen.getByRole('heading', { name: 'Nothing here has “EMPÁTHY xyz” in it.' }),
    ).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show all evidence' }))
    expect(cards()).toHaveLength(3)
  })

  it('shows kudos alone, or what is on no skill yet', async () => {
    const { user } = show(KEPT.slice(0, 1))
    await user.click(screen.getByRole('button', { name: 'Kudos' }))
    expect(screen.getByText(/makes it kudos/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'On no skill yet' }))
    expect(screen.getByText('All that is kept shows a skill.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'All' }))
    expect(cards()).toHaveLength(1)
  })

  it('says what a happy file is while it is empty', () => {
    show([])
    expect(screen.getByText(/paste the words and say who wrote them/)).toBeVisible()
    expect(screen.queryByRole('searchbox')).toBeNull()
  })

  it('takes something new with its skill, and shows it', async () => {
    const { user, store } = show()
    await user.type(screen.getByRole('searchbox'), 'zoe')
    await user.click(screen.getByRole('button', { name: 'Add evidence' }))
    expect(noteField()).toHaveFocus()
    await user.type(noteField(), 'Taught two people.')
    const skill = dialog().getByRole('combobox', { name: /^Skill it shows/ })
    expect(
      within(skill)
        .getAllByRole('option')
        .map((each) => each.textContent),
    ).toEqual(['No skill yet', 'Rest', 'Empathy', 'Calls', 'Adaptability'])
    await user.selectOptions(skill, 'Adaptability')
    await user.type(dialog().getByRole('textbox', { name: /^Who said it/ }), ' Alex ')
    await user.click(press('Keep it'))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(evidenceOf(store.getState())[0]).toMatchObject({
      on: '2026-11-24',
      note: 'Taught two people.',
      tree: 'home',
      skill: 'adaptability',
      from: 'Alex',
    })
    expect(screen.getByRole('article', { name: '24 November 2026' })).toHaveFocus()
  })

  it('offers the skills of a planted tree, too', async () => {
    const { user, store } = show()
    store.actions.plant('research')
    await screen.findByRole('link', { name: 'Asking' })
    await user.click(screen.getByRole('button', { name: 'Add evidence' }))
    expect(dialog().getByRole('option', { name: 'Asking' }).closest('optgroup')).toHaveAttribute(
      'label',
      'Research',
    )
  })

  it('keeps what was written when the form is closed, until it is discarded', async () => {
    const { user, store } = show()
    await user.click(screen.getByRole('button', { name: 'Add evidence' }))
    await user.type(noteField(), 'Half a sen')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Add evidence' }))
    expect(noteField()).toHaveValue('Half a sen')
    await user.click(press('Discard'))
    expect(store.getState().drafts.size).toBe(0)
    expect(evidenceOf(store.getState())).toHaveLength(3)
  })

  it('is changed, and stands on no skill when that is chosen', async () => {
    const { user, store } = show()
    await user.click(
      screen.getByRole('button', { name: 'Change the evidence of 20 November 2026' }),
    )
    expect(dialog().getByRole('combobox')).toHaveDisplayValue('Empathy')
    await user.selectOptions(dialog().getByRole('combobox'), 'No skill yet')
    await user.click(press('Keep it'))
    const [changed] = evidenceOf(store.getState())
    expect(changed?.note).toBe('Stayed calm\nto the end.')
    expect(changed).not.toHaveProperty('skill')
    expect(evidenceOf(store.getState())).toHaveLength(3)
    expect(screen.getByRole('article', { name: '20 November 2026' })).toHaveFocus()
  })

  it('gives back what was removed, whole', async () => {
    const { user, store } = show()
    await user.click(screen.getByRole('button', { name: 'Change the evidence of 2 November 2026' }))
    await user.click(press('Remove'))
    expect(evidenceOf(store.getState())).toHaveLength(2)
    const undo = screen.getByRole('button', { name: 'Undo' })
    expect(undo).toHaveFocus()
    await user.click(undo)
    expect(evidenceOf(store.getState())[1]).toMatchObject(KEPT[1] ?? {})
    expect(screen.getByRole('article', { name: '2 November 2026' })).toHaveFocus()
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'example.com'])(
    'refuses the link %s, and says why',
    async (typed) => {
      const { user, store } = show([])
      await user.click(screen.getByRole('button', { name: 'Add evidence' }))
      await user.type(noteField(), 'Helped.')
      const link = dialog().getByRole('textbox', { name: /^Link/ })
      await user.type(link, typed)
      await user.click(press('Keep it'))
      expect(link).toHaveFocus()
      expect(link).toHaveAccessibleDescription(/^This address is not taken/)
      expect(evidenceOf(store.getState())).toEqual([])
    },
  )

  it('shows what a file brought as plain text, and follows no unsafe link', () => {
    show([
      {
        on: '2026-11-20',
        note: '<img src=x onerror=alert(1)> \u202Egnp.exe 🌳',
        from: '<b>Eve</b>',
        link: 'javascript:alert(1)',
      },
    ])
    expect(cards()[0]).toContain('<img src=x onerror=alert(1)> \u202Egnp.exe 🌳')
    expect(cards()[0]).toContain('said by <b>Eve</b>')
    expect(screen.getByText('javascript:alert(1)').closest('a')).toBeNull()
    expect(screen.queryByRole('img')).toBeNull()
  })

  it('cuts a very long note short until one asks for the rest', async () => {
    const { user } = show([{ on: '2026-11-20', note: 'long '.repeat(4000) }])
    await user.click(
      screen.getByRole('button', { name: 'Show all of the evidence of 20 November 2026' }),
    )
    expect(screen.getByRole('button', { name: /^Show less/, expanded: true })).toBeVisible()
  })

  it('says that a tree no longer has a skill, and leads nowhere', () => {
    show([{ on: '2026-11-20', note: 'Old.', tree: 'home', skill: 'gone' }])
    expect(screen.getByText('“gone”, which its tree no longer has')).toBeVisible()
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('of an earlier day, or of somebody else, is only shown', () => {
    const { store, unmount } = show()
    unmount()
    renderApp(<EvidencePage />, '/evidence', {}, createFrozenStore(store.getState()))
    expect(cards()).toHaveLength(3)
    expect(screen.queryByRole('button', { name: /^(Add|Change)/ })).toBeNull()
    expect(screen.queryByText(/From any page/)).toBeNull()
  })
})
