import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Reviews } from '../../src/app/reviews.tsx'
import { SELF } from '../../src/domain/event.ts'
import { NO_RECORDS } from '../../src/domain/records.ts'
import { home, newStore, renderApp } from '../features/render-app.tsx'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 24, 12) })
})
afterEach(() => {
  vi.useRealTimers()
})

/** The page of a review of the home tree, with these skills in focus, each with a day of its own. */
function show(...inFocus: readonly string[]) {
  const store = newStore()
  store.actions.join({
    ...NO_RECORDS,
    reviews: [{ id: 'now', by: SELF, at: 5, tree: 'home', name: 'Autumn 2026', began: 1 }],
    goals: inFocus.map((skill, index) => ({
      id: `goal-${skill}`,
      by: SELF,
      at: 6 + index,
      kind: 'grow',
      tree: 'home',
      skill,
      aim: `Something of ${skill} is counted.`,
      due: `2026-12-0${String(index + 1)}`,
      reason: '',
      practice: '',
      weekly: '',
    })),
  })
  return renderApp(<Reviews chosen="now" />, '/review/now', {}, store)
}

const close = () => within(screen.getByRole('region', { name: 'Close the talk' }))
const dialog = () => within(screen.getByRole('dialog'))
const aim = () => dialog().getByRole('textbox', { name: 'What will be seen or counted?' })
const other = () => close().getByRole('combobox', { name: 'Any other skill' })

describe('at the end of a talk', () => {
  it('a suggested skill is chosen as focus, with an aim and a day', async () => {
    const { user, store, location } = show()
    expect(close().getByText('Nothing is in focus yet.')).toBeVisible()
    await user.click(close().getByRole('button', { name: 'Choose as focus: Rest' }))
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Focus on Rest')
    await user.type(aim(), 'Two breaks a day.')
    await user.click(dialog().getByRole('button', { name: 'Set the goal' }))
    expect(store.getState().records.goals).toMatchObject([
      { kind: 'grow', tree: 'home', skill: 'rest', aim: 'Two breaks a day.', due: '2027-01-05' },
    ])
    const goal = within(close().getByRole('article', { name: 'Rest' }))
    expect(goal.getByText('Two breaks a day.')).toBeVisible()
    expect(goal.getByText('5 January 2027')).toBeVisible()
    expect(goal.getByRole('heading', { level: 4, name: 'Rest' })).toHaveFocus()
    expect(close().queryByRole('button', { name: 'Choose as focus: Rest' })).toBeNull()
    expect(location.history.at(-1)).toBe('/review/now')
  })

  it('any other skill of the tree is chosen from a list, by tier and with its level', async () => {
    const { user, store } = show('empathy')
    const offered = within(other())
    expect(offered.getAllByRole('group').map((group) => group.getAttribute('label'))).toEqual([
      'Customer',
      'Over every tier',
    ])
    expect(offered.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Choose a skill',
      'Calls, unrated',
      'Adaptability, unrated',
    ])
    await user.click(close().getByRole('button', { name: 'Choose as focus' }))
    expect(other()).toHaveFocus()
    expect(other()).toHaveAccessibleDescription('Choose a skill first.')
    await user.selectOptions(other(), 'Adaptability, unrated')
    await user.click(close().getByRole('button', { name: 'Choose as focus' }))
    await user.type(aim(), 'One change a month.')
    await user.click(dialog().getByRole('button', { name: 'Set the goal' }))
    const { overarching } = home
    expect(store.getState().records.goals.at(-1)).toMatchObject({
      tree: overarching?.home,
      skill: overarching?.id,
      aim: 'One change a month.',
    })
    expect(other()).toHaveValue('')
  })

  it('leaving the form goes back to where it was opened', async () => {
    const { user, store } = show()
    await user.click(close().getByRole('button', { name: 'Choose as focus: Rest' }))
    await user.keyboard('{Escape}')
    expect(close().getByRole('button', { name: 'Choose as focus: Rest' })).toHaveFocus()
    expect(store.getState().records.goals).toEqual([])
  })

  it('a goal in focus is changed in the same form', async () => {
    const { user, store } = show('calls')
    await user.click(close().getByRole('button', { name: 'Edit the goal for Calls' }))
    await user.clear(aim())
    await user.type(aim(), 'Three calls.')
    await user.click(dialog().getByRole('button', { name: 'Save the goal' }))
    expect(store.getState().records.goals.at(-1)).toMatchObject({
      aim: 'Three calls.',
      replaces: 'goal-calls',
    })
    expect(close().getByRole('heading', { level: 4, name: 'Calls' })).toHaveFocus()
  })

  it('a fourth skill asks to look back at one of three first, then goes on with its form', async () => {
    const { user } = show('empathy', 'calls', 'adaptability')
    await user.click(close().getByRole('button', { name: 'Choose as focus: Rest' }))
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Three are enough for now')
    await user.click(dialog().getByRole('button', { name: 'Look back at Empathy' }))
    await user.click(dialog().getByRole('radio', { name: 'Met' }))
    await user.click(dialog().getByRole('button', { name: 'Keep this look back' }))
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Focus on Rest')
    await user.type(aim(), 'Two breaks a day.')
    await user.click(dialog().getByRole('button', { name: 'Set the goal' }))
    const headings = close().getAllByRole('heading', { level: 4 })
    expect(headings.map((heading) => heading.textContent)).toEqual([
      'Calls',
      'Adaptability',
      'Rest',
    ])
    expect(headings.at(-1)).toHaveFocus()
  })

  it('a look back alone ends at the heading over what is in focus', async () => {
    const { user } = show('calls')
    await user.click(close().getByRole('button', { name: 'Look back at Calls' }))
    await user.click(dialog().getByRole('radio', { name: 'Partly' }))
    await user.click(dialog().getByRole('button', { name: 'Keep this look back' }))
    expect(close().getByRole('heading', { level: 3, name: 'In focus now' })).toHaveFocus()
  })
})
