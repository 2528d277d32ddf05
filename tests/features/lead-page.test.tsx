import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SELF } from '../../src/domain/event.ts'
import { skillKey } from '../../src/domain/rating.ts'
import type { Review } from '../../src/domain/review.ts'
import { viewsOf } from '../../src/domain/view.ts'
import { LeadPage } from '../../src/features/review/lead-page.tsx'
import { createFrozenStore } from '../../src/store/frozen-store.ts'
import type { GroveStore } from '../../src/store/grove-store.ts'
import { home, newStore, renderApp, testEdge } from './render-app.tsx'

const review: Review = { id: 'r1', by: SELF, at: 9, tree: 'home', name: 'Summer', began: 1 }

function openLead(store: GroveStore = newStore(), avoided: ReadonlySet<string> = new Set()) {
  const left: string[] = []
  const seen = createFrozenStore(newStore().getState())
  const blind = { store: seen, edge: testEdge(seen) }
  const app = renderApp(
    <LeadPage
      review={review}
      owner="Robin"
      avoided={avoided}
      blind={blind}
      onLeave={() => left.push('left')}
    />,
    '/',
    {},
    store,
  )
  return { ...app, left }
}

describe('the lead’s view', () => {
  it('asks for a name first, which no answer can go without', async () => {
    const { user } = openLead()
    expect(screen.getByRole('heading', { name: 'Your answer to “Summer”' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveAccessibleDescription(
      /Enter your name/,
    )
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'self')
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    expect(screen.getByText(/This word stands for the other side/)).toBeVisible()
  })

  it('has the name from the pictures ready', () => {
    const store = newStore()
    store.actions.choose('person-name', 'Sam')
    openLead(store)
    expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveValue('Sam')
  })

  it('keeps each choice as the lead’s own record, and resumes where they left', async () => {
    const store = newStore()
    store.actions.choose('person-name', 'Sam')
    const first = openLead(store)
    await first.user.click(screen.getByRole('button', { name: 'Begin' }))
    expect(screen.getByRole('heading', { name: /Rest/ })).toBeVisible()
    await first.user.keyboard('2')
    expect([...viewsOf(store.getState().records.views, 'r1', SELF)]).toEqual([['rest', 'pro']])
    expect(store.getState().records.ratings).toEqual([])
    first.unmount()

    const { user } = openLead(store)
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    expect(screen.getByRole('heading', { name: /Empathy/ })).toBeVisible()
  })

  it('leaves out what is not for the person', async () => {
    const store = newStore()
    store.actions.choose('person-name', 'Sam')
    const { user } = openLead(store, new Set([skillKey('home', 'rest')]))
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    expect(screen.getByRole('heading', { name: /Empathy/ })).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Rest/ })).toBeNull()
  })

  it('saves an answer by the lead’s name, with what was looked at', async () => {
    const store = newStore()
    const { user, asked, left } = openLead(store)
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Sam')
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    await user.click(screen.getByRole('button', { name: 'Overview' }))
    await user.click(screen.getByRole('button', { name: 'Save the answer' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Look at one skill at least')
    await user.click(screen.getByRole('button', { name: /^Rest, not looked at yet/ }))
    await user.keyboard('3')
    await user.click(screen.getByRole('button', { name: 'Overview' }))
    await user.click(screen.getByRole('button', { name: 'Save the answer' }))
    expect(asked).toEqual(['1 views of Sam for Robin'])
    const saved = screen.getByText('Sam-answer.grove.json is in your downloads.').parentElement
    expect(saved).toHaveTextContent(/Send it to Robin\./)
    expect(saved).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Leave' }))
    expect(left).toEqual(['left'])
  })

  it('shows every skill unrated to the lead until they have chosen', async () => {
    const store = newStore()
    store.actions.choose('person-name', 'Sam')
    const { user } = openLead(store)
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    for (const skill of home.skills) {
      expect(screen.getByRole('button', { name: `${skill.name}, not looked at yet` })).toBeVisible()
    }
    const levels = within(screen.getByRole('radiogroup'))
    for (const radio of levels.getAllByRole('radio')) expect(radio).not.toBeChecked()
  })
})
