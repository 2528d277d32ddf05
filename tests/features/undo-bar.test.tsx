import { screen } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { CommandBar } from '../../src/app/command-bar.tsx'
import { UndoBar } from '../../src/features/undo/undo-bar.tsx'
import { levelsOf } from '../../src/store/selectors.ts'
import { newStore, renderApp } from './render-app.tsx'

beforeAll(() => import('../../src/app/palette.tsx'))

function show() {
  const app = renderApp(
    <>
      <UndoBar />
      <CommandBar location="/tree/home" />
      <textarea aria-label="Note" />
      <button type="button">A place</button>
    </>,
    '/tree/home',
  )
  screen.getByRole('button', { name: 'A place' }).focus()
  const level = () => levelsOf(app.store.getState()).get('home/empathy')
  return { ...app, level }
}

const button = (name: string) => screen.getByRole('button', { name })

describe('undoing', () => {
  it('is not offered before anything was done', () => {
    show()
    expect(screen.queryByRole('button', { name: /Undo/ })).toBeNull()
  })

  it('is a click, says in words what was undone, and offers to do it again', async () => {
    const { user, store, level, findByText } = show()
    store.actions.rate('home', 'empathy', 'pro')
    await user.click(await screen.findByRole('button', { description: 'Undo: Empathy, pro' }))
    expect(level()).toBeUndefined()
    expect((await findByText('Undone: Empathy, pro')).closest('[aria-live=polite]')).not.toBeNull()
    // The save state is the only status.
    expect(screen.queryByRole('status')).toBeNull()
    await user.click(button('Redo'))
    expect(level()).toBe('pro')
    expect(await findByText('Redone: Empathy, pro')).toBeVisible()
  })

  it.each([
    ['{Control>}z{/Control}', '{Control>}{Shift>}Z{/Shift}{/Control}'],
    ['{Meta>}z{/Meta}', '{Meta>}{Shift>}Z{/Shift}{/Meta}'],
    ['{Control>}z{/Control}', '{Control>}y{/Control}'],
  ])('goes by %s, and is taken back by %s', async (undo, redo) => {
    const { user, store, level } = show()
    store.actions.rate('home', 'empathy', 'pro')
    await user.keyboard(undo)
    expect(level()).toBeUndefined()
    await user.keyboard(redo)
    expect(level()).toBe('pro')
  })

  it('names the one skill or tier that was changed, and else the tree', async () => {
    const { store } = show()
    const next = (words: string) => screen.findByRole('button', { description: `Undo: ${words}` })
    store.actions.edit('home', [{ kind: 'skill', skill: 'empathy', description: 'Feels with.' }])
    expect(await next('Empathy, changed')).toBeVisible()
    store.actions.edit('home', [{ kind: 'tier', tier: 'Ground', description: 'What carries.' }])
    expect(await next('Ground, changed')).toBeVisible()
    store.actions.edit('home', [
      { kind: 'skill', skill: 'empathy', description: 'Feels with others.' },
      { kind: 'skill', skill: 'rest', description: 'Sleeps.' },
    ])
    expect(await next('Home tree, changed')).toBeVisible()
  })

  it('leaves the keys to a field in which one writes', async () => {
    const { user, store, level } = show()
    store.actions.rate('home', 'empathy', 'pro')
    screen.getByRole('textbox', { name: 'Note' }).focus()
    await user.keyboard('{Control>}z{/Control}')
    expect(level()).toBe('pro')
  })

  it('waits while a dialog is open', async () => {
    const { user, store, level } = show()
    store.actions.rate('home', 'empathy', 'pro')
    await user.keyboard('{Control>}/{/Control}')
    await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
    await user.keyboard('{Control>}z{/Control}')
    expect(level()).toBe('pro')
  })

  it('is a command, and so is doing it again', async () => {
    const { user, store, level } = show()
    store.actions.rate('home', 'empathy', 'pro')
    await user.keyboard('{Control>}k{/Control}')
    await user.click(await screen.findByRole('option', { name: /^Undo: Empathy, pro/ }))
    expect(level()).toBeUndefined()
    await user.keyboard('{Control>}k{/Control}')
    await user.click(await screen.findByRole('option', { name: /^Redo: Empathy, pro/ }))
    expect(level()).toBe('pro')
  })

  it('says when something newer stays', async () => {
    const { user, store, level, findByText } = show()
    store.actions.rate('home', 'empathy', 'pro')
    const elsewhere = newStore()
    elsewhere.actions.catchUp(store.getState().stored)
    elsewhere.actions.rate('home', 'empathy', 'master')
    const [newer] = elsewhere.getState().stored.ratings.slice(-1)
    const ratings = newer ? [{ ...newer, id: 'newer' }] : []
    store.actions.catchUp({ ...store.getState().stored, ratings })
    await user.keyboard('{Control>}z{/Control}')
    expect(level()).toBe('master')
    const words = 'Left as it is, because it has changed since: Empathy, pro'
    expect(await findByText(words)).toBeVisible()
  })

  it('says the same anew when it is undone once more', async () => {
    const { user, store, findByText } = show()
    store.actions.rate('home', 'empathy', 'pro')
    await user.keyboard('{Control>}z{/Control}')
    const first = await findByText('Undone: Empathy, pro')
    store.actions.rate('home', 'empathy', 'pro')
    await user.keyboard('{Control>}z{/Control}')
    expect(first).not.toBeInTheDocument()
    expect(await findByText('Undone: Empathy, pro')).toBeVisible()
  })

  it('stays with the focus in it, where nothing is left to be done or undone', async () => {
    const { user, store } = show()
    store.actions.rate('home', 'empathy', 'pro')
    const { ratings, undos } = store.getState().stored
    const of = ratings.map(({ id }) => `rating/${id}`)
    const elsewhere = { id: 'u', by: 'self', at: 9, of, undone: true }
    store.actions.catchUp({ ...store.getState().stored, undos: [...undos, elsewhere] })
    await user.click(await screen.findByRole('button', { name: 'Undo what you did last' }))
    expect(button('Undo what you did last')).toHaveFocus()
    expect(button('Undo what you did last')).toHaveAttribute('aria-disabled', 'true')
    expect(button('Redo what you undid')).toHaveAttribute('aria-disabled', 'true')
  })

  it('names each kind of change', async () => {
    const { store, user } = show()
    const { actions } = store
    actions.markBehaviour('home', 'adaptability', 'brave', true)
    actions.plant('home')
    actions.avoid('home', 'empathy', true)
    const goal = { kind: 'grow' as const, tree: 'home', skill: 'empathy', aim: 'Ask twice.' }
    actions.setGoal({ ...goal, due: '2026-12-31', reason: '', practice: '', weekly: '' })
    actions.closeGoal(store.getState().records.goals[0]?.id ?? '', 'met', '')
    actions.keepEvidence({ on: '2026-11-02', note: 'Solved it.' })
    actions.finishReview({ tree: 'home', name: 'Spring', began: 1 })
    actions.choose('person-name', 'Robin')
    const names = [
      'your name',
      'review “Spring”',
      'evidence of 2 November 2026',
      'look back at Empathy',
      'goal for Empathy',
      'Empathy, not for me',
      'Home tree, planted',
      'Is brave, marked',
    ]
    for (const name of names)
      await user.click(await screen.findByRole('button', { description: `Undo: ${name}` }))
  })
})
