import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FocusPage } from '../../src/features/focus/focus-page.tsx'
import type { GoalDraft } from '../../src/features/focus/goal-draft.ts'
import { renderApp } from './render-app.tsx'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 20, 12) })
})
afterEach(() => {
  vi.useRealTimers()
})

function goal(skill: string, more: Partial<GoalDraft> = {}): GoalDraft {
  const empty = { reason: '', practice: '', weekly: '' }
  const aim = `Something of ${skill} is counted.`
  return { kind: 'grow', tree: 'home', skill, aim, due: '2026-12-24', ...empty, ...more }
}

/** The page with goals under way, once all trees are there. */
async function show(...goals: readonly GoalDraft[]) {
  const app = renderApp(<FocusPage />)
  for (const each of goals) app.store.actions.setGoal(each)
  for (const { aim } of goals) await screen.findByText(aim)
  return { ...app, records: () => app.store.getState().records }
}

const dialog = () => within(screen.getByRole('dialog'))
const press = (name: string) => dialog().getByRole('button', { name })
const aimField = () => dialog().getByRole('textbox', { name: 'What will be seen or counted?' })

describe('a focus skill', () => {
  it('is chosen from the suggestions and given a goal, all by keyboard', async () => {
    const { user, records } = await show()
    expect(screen.getByText(/^Nothing is in focus yet/)).toBeVisible()
    screen.getByRole('button', { name: 'Focus on Rest' }).focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Focus on Rest')
    expect(aimField()).toHaveFocus()
    await user.keyboard('Two breaks a day, four days of five.')
    while (document.activeElement !== press('Set the goal')) await user.tab()
    await user.keyboard('{Enter}')
    expect(records().goals).toMatchObject([
      goal('rest', { aim: 'Two breaks a day, four days of five.', due: '2027-01-01' }),
    ])
    const card = screen.getByRole('article', { name: 'Rest' })
    expect(card).toHaveTextContent('Two breaks a day, four days of five.')
    expect(card).toHaveTextContent('1 January 2027')
    expect(within(card).getByRole('heading')).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Focus on Rest' })).toBeNull()
  })

  it('shows all that was written, and leads to its panel', async () => {
    await show(
      goal('rest', { reason: 'Evenings.', practice: 'Lunch outside.', weekly: 'Fridays at 4' }),
    )
    const card = screen.getByRole('article', { name: 'Rest' })
    for (const text of ['24 December 2026', 'Evenings.', 'Lunch outside.', 'Fridays at 4']) {
      expect(card).toHaveTextContent(text)
    }
    expect(within(card).getByRole('link')).toHaveAttribute('href', '/tree/home/rest')
  })

  it('says when its day has come', async () => {
    await show(goal('rest', { due: '2026-11-20' }))
    expect(screen.getByText('20 November 2026, a good moment to look back')).toBeVisible()
  })

  it('is edited by a new goal that replaces the old one', async () => {
    const { user, records } = await show(goal('rest', { due: '2026-11-01' }))
    await user.click(screen.getByRole('button', { name: 'Edit the goal for Rest' }))
    await user.clear(aimField())
    await user.type(aimField(), 'Three breaks.')
    await user.click(press('Save the goal'))
    const [old, now] = records().goals
    expect(now).toMatchObject({ aim: 'Three breaks.', due: '2026-11-01', replaces: old?.id })
    expect(screen.getByRole('article', { name: 'Rest' })).toHaveTextContent('Three breaks.')
    expect(screen.getAllByRole('article')).toHaveLength(1)
  })

  it('is looked back at, and stands in the history with the note', async () => {
    const { user, records } = await show(goal('rest'))
    await user.click(screen.getByRole('button', { name: 'Look back at Rest' }))
    await user.click(press('Keep this look back'))
    const met = dialog().getByRole('radio', { name: 'Met' })
    expect(met).toHaveFocus()
    expect(met).toHaveAccessibleDescription(/^Choose what fits best\./)
    await user.click(dialog().getByRole('radio', { name: 'Not yet' }))
    await user.type(dialog().getByRole('textbox'), 'The launch came between.')
    await user.click(press('Keep this look back'))
    expect(records().outcomes).toMatchObject([
      { goal: records().goals[0]?.id, result: 'not-yet', note: 'The launch came between.' },
    ])
    expect(screen.queryByRole('article')).toBeNull()
    expect(screen.getByRole('heading', { name: 'Your focus' })).toHaveFocus()
    const closed = screen.getByText('The launch came between.')
    expect(closed).not.toBeVisible()
    await user.click(screen.getByText('1 goal'))
    expect(closed).toBeVisible()
    expect(closed.closest('li')).toHaveTextContent('Rest Not yet on')
  })

  it('can be taken up again, and a look back changed', async () => {
    const { user, store, records } = await show(goal('rest'))
    store.actions.closeGoal(records().goals[0]?.id ?? '', 'partly', '')
    await user.click(await screen.findByText('1 goal'))
    await user.click(screen.getByRole('button', { name: 'Change the look back at Rest' }))
    expect(dialog().getByRole('radio', { name: 'Partly' })).toBeChecked()
    await user.click(dialog().getByRole('radio', { name: 'Met' }))
    await user.click(press('Keep this look back'))
    expect(records().outcomes.map(({ result }) => result)).toEqual(['partly', 'met'])
    await user.click(screen.getByRole('button', { name: 'Take up again: Rest' }))
    await user.click(press('Set the goal'))
    const { due, aim } = goal('rest', { due: '2027-01-01' })
    expect(records().goals.at(-1)).toMatchObject({ aim, due })
    expect(records().goals.at(-1)).not.toHaveProperty('replaces')
    expect(screen.queryByRole('button', { name: 'Take up again: Rest' })).toBeNull()
  })
})

describe('the limit of three', () => {
  it('is said kindly, with the goal to look back at first', async () => {
    const { user, store } = await show(
      goal('rest'),
      goal('empathy', { due: '2026-12-01' }),
      goal('calls'),
    )
    store.actions.plant('research')
    await user.click(await screen.findByRole('button', { name: 'Focus on Asking' }))
    const enough = screen.getByRole('dialog', { name: 'Three are enough for now' })
    expect(enough).toHaveTextContent(
      'To make room for Asking, look back at one first. The earliest day is that of Empathy, 1 December 2026.',
    )
    expect(press('Look back at Empathy')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Look back at Empathy')
  })
})

describe('sharing what is ripe', () => {
  it('offers concrete ways, which are taken up and looked back at like goals', async () => {
    const { user, store, records } = await show()
    expect(screen.getByText(/^Once you rate a skill Master/)).toBeVisible()
    store.actions.rate('home', 'empathy', 'master')
    const ways = await screen.findAllByRole('button', { name: /^Take up: / })
    expect(ways.map((way) => way.getAttribute('aria-label')?.split(':')[1])).toEqual([
      ' Teach it',
      ' Write it down',
      ' Pair on a case',
      ' Liaise',
    ])
    await user.click(screen.getByRole('button', { name: /^Take up: Pair on a case/ }))
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Share Empathy')
    await user.click(press('Set the goal'))
    const aim =
      'Pair on a case: take a hard one together with someone who is growing “Empathy”, and let them lead.'
    expect(records().goals).toMatchObject([{ kind: 'share', skill: 'empathy', aim }])
    expect(screen.queryByRole('button', { name: /^Take up: Pair/ })).toBeNull()
    const underway = within(screen.getByRole('list', { name: 'Under way' }))
    expect(underway.getByRole('article', { name: 'Empathy' })).toHaveTextContent(aim)
    await user.click(underway.getByRole('button', { name: 'Look back at Empathy' }))
    await user.click(dialog().getByRole('radio', { name: 'Met' }))
    await user.click(press('Keep this look back'))
    expect(screen.getByRole('link', { name: 'Sharing Empathy', hidden: true })).toHaveAttribute(
      'href',
      '/tree/home/empathy',
    )
  })

  it('takes no place among the three in focus', async () => {
    const { user, store } = await show(goal('rest'), goal('empathy'), goal('calls'))
    store.actions.rate('home', 'adaptability', 'master')
    await user.click(await screen.findByRole('button', { name: /^Take up: Teach it/ }))
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Share Adaptability')
  })
})

describe('trees that cannot be loaded', () => {
  it('are told of, and what is at hand is shown all the same', async () => {
    const loadTree = () => Promise.reject(new Error('offline'))
    renderApp(<FocusPage />, '/', { loadTree })
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Some trees could not be loaded/)
    expect(screen.getByRole('button', { name: 'Focus on Rest' })).toBeVisible()
  })
})
