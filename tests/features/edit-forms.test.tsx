import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { NO_GUIDANCE } from '../../src/domain/guidance.ts'
import type { GroveStore } from '../../src/store/grove-store.ts'
import { headersOf, treesOf } from '../../src/store/selectors.ts'
import { Edited } from './edited-form.tsx'
import { home, newStore, renderApp } from './render-app.tsx'

const treeIn = (store: GroveStore) => treesOf(store.getState()).get('home')
const skillIn = (store: GroveStore, id: string) => treeIn(store)?.skills.find((s) => s.id === id)
const field = (name: string) => screen.getByRole('textbox', { name })

describe('the form of a skill', () => {
  test('keeps a text when its field is left, as one step to undo', async () => {
    const { user, store } = renderApp(<Edited skill="empathy" />)
    await user.clear(field('Description'))
    await user.type(field('Description'), 'Hears what is meant.')
    expect(skillIn(store, 'empathy')?.description).toBe('About empathy.')
    await user.tab()
    expect(skillIn(store, 'empathy')?.description).toBe('Hears what is meant.')
    expect(store.getState().steps.done).toHaveLength(1)
  })

  test('keeps a name by Enter, and makes nothing of one that is the same', async () => {
    const { user, store } = renderApp(<Edited skill="empathy" />)
    await user.type(field('Name'), '{Enter}')
    expect(store.getState().steps.done).toHaveLength(0)
    await user.type(field('Name'), ' at work{Enter}')
    expect(skillIn(store, 'empathy')?.name).toBe('Empathy at work')
  })

  test('says why a text cannot be kept, and Escape has back the one that is', async () => {
    const { user, store } = renderApp(<Edited skill="empathy" />)
    await user.clear(field('Name'))
    await user.tab()
    expect(field('Name')).toHaveAccessibleDescription('It needs a name.')
    expect(skillIn(store, 'empathy')?.name).toBe('Empathy')
    await user.click(field('Name'))
    await user.keyboard('{Escape}')
    expect(field('Name')).toHaveValue('Empathy')
    expect(field('Name')).not.toHaveAccessibleDescription()
  })

  test('has what was typed and not kept there again when it comes back', async () => {
    const { user, store, unmount } = renderApp(<Edited skill="empathy" />)
    await user.type(field('Description'), ' And more')
    unmount()
    renderApp(<Edited skill="empathy" />, '/', {}, store)
    expect(field('Description')).toHaveValue('About empathy. And more')
  })

  test('takes what a level looks like as sentences, one a line', async () => {
    const { user, store } = renderApp(<Edited skill="empathy" />)
    await screen.findByRole('textbox', { name: 'Pro' })
    await user.type(field('Pro'), 'Asks first.{Enter}{Enter}  Names the feeling.  ')
    await user.tab()
    expect(skillIn(store, 'empathy')?.guidance?.levels).toEqual({
      rookie: [],
      pro: ['Asks first.', 'Names the feeling.'],
      master: [],
    })
  })

  test('has the words of its levels only once these are loaded, so that none is lost', async () => {
    const guidance = { ...NO_GUIDANCE, practise: ['Listen.'] }
    const loaded = { tree: 'home', skills: { empathy: guidance } }
    const store = newStore()
    const answers = [
      () => Promise.reject(new Error('offline')),
      () => {
        store.actions.addGuidance(loaded)
        return Promise.resolve(true)
      },
    ]
    const loadGuidance = () => (answers.shift() ?? (() => Promise.resolve(false)))()
    const { user } = renderApp(<Edited skill="empathy" />, '/', { loadGuidance }, store)
    expect(screen.queryByRole('textbox', { name: 'Pro' })).toBeNull()
    const again = await screen.findByRole('button', { name: 'Try again' })
    expect(screen.queryByRole('textbox', { name: 'Pro' })).toBeNull()
    await user.click(again)
    await user.type(await screen.findByRole('textbox', { name: 'Pro' }), 'Asks first.')
    await user.tab()
    expect(skillIn(store, 'empathy')?.guidance?.practise).toEqual(['Listen.'])
  })

  test('links and unlinks in both directions', async () => {
    const { user, store } = renderApp(<Edited skill="empathy" />)
    await user.click(screen.getByRole('button', { name: 'Take away: Rest' }))
    expect(skillIn(store, 'empathy')?.buildsOn).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Take away: Calls' }))
    expect(skillIn(store, 'calls')?.buildsOn).toEqual(['rest'])
    const onward = within(screen.getByRole('region', { name: 'Leads to' }))
    await user.selectOptions(onward.getByRole('combobox'), 'Rest')
    expect(skillIn(store, 'rest')?.buildsOn).toEqual([])
    await user.click(onward.getByRole('button', { name: 'Add' }))
    expect(skillIn(store, 'rest')?.buildsOn).toEqual(['empathy'])
  })

  test('refuses a ring and names it', async () => {
    const { user, store } = renderApp(<Edited skill="rest" />)
    const ground = within(screen.getByRole('region', { name: 'Builds on' }))
    await user.selectOptions(ground.getByRole('combobox'), 'Calls')
    await user.click(ground.getByRole('button', { name: 'Add' }))
    expect(screen.getByText(/ring, in which each builds on the next/)).toHaveTextContent(
      'Rest → Calls → Rest',
    )
    expect(skillIn(store, 'rest')?.buildsOn).toEqual([])
  })

  test('says in sight what else goes to the right with it', async () => {
    const { user, store } = renderApp(<Edited skill="empathy" />)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tier' }), 'Customer')
    await user.click(screen.getByRole('button', { name: 'Move' }))
    expect(skillIn(store, 'calls')?.tier).not.toBe('Customer')
    expect(
      screen.getByText(
        'Empathy stands in Customer now. 1 more skill moved along with it. 1 tier was added at the end.',
      ),
    ).toBeVisible()
  })

  test('moves left of what it builds on only without the links', async () => {
    const { user, store } = renderApp(<Edited skill="empathy" />)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tier' }), 'Ground')
    await user.click(screen.getByRole('button', { name: 'Move' }))
    expect(
      screen.getByText('“Empathy” builds on Rest, and has to stand to the right of that.'),
    ).toBeVisible()
    expect(skillIn(store, 'empathy')?.tier).toBe('Habits')
    await user.click(screen.getByRole('button', { name: 'Take the links away and move' }))
    expect(skillIn(store, 'empathy')).toMatchObject({ tier: 'Ground', buildsOn: [] })
    expect(store.getState().steps.done).toHaveLength(1)
  })

  test('makes a seed of another tree, with the reason, and takes it away', async () => {
    const { user, store } = renderApp(<Edited skill="rest" />)
    await user.click(screen.getByRole('button', { name: 'Add a seed' }))
    await user.click(screen.getByRole('button', { name: 'Add a seed' }))
    expect(field('Why')).toHaveAccessibleDescription(/^Say why, in a sentence\./)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tree' }), 'Research')
    await user.selectOptions(screen.getByRole('combobox', { name: 'As' }), 'companion, at Pro')
    await user.type(field('Why'), 'Who is rested asks better.')
    await user.click(screen.getByRole('button', { name: 'Add a seed' }))
    const seeds = () => headersOf(store.getState()).find(({ id }) => id === 'research')?.seeds
    await screen.findByRole('button', { name: 'Take away: Research' })
    expect(seeds()?.at(-1)).toEqual({
      tree: 'home',
      skill: 'rest',
      role: 'companion',
      why: 'Who is rested asks better.',
    })
    await user.click(screen.getByRole('button', { name: 'Take away: Research' }))
    await screen.findByText('It is no seed yet.')
    expect(seeds()?.some(({ skill }) => skill === 'rest')).toBe(false)
  })

  test('makes a skill the one that lies over every tier, in place of the one that did', async () => {
    const { user, store } = renderApp(<Edited skill="calls" />)
    expect(screen.getByText(/“Adaptability”, .* becomes an ordinary skill\./)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Make it the overarching skill' }))
    expect(treeIn(store)?.overarching?.id).toBe('calls')
    expect(skillIn(store, 'adaptability')?.name).toBe('Adaptability')
  })
})

describe('the form of a tier', () => {
  test('moves it, and takes away the links that stand against that', async () => {
    const { user, store } = renderApp(<Edited tier="Habits" />)
    await user.click(screen.getByRole('button', { name: 'Move it one to the front' }))
    expect(screen.getByText(/“Empathy” builds on Rest/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Take the links away and move' }))
    expect(treeIn(store)?.tiers.map(({ id }) => id)).toEqual(['Habits', 'Ground', 'Customer'])
    expect(skillIn(store, 'empathy')?.buildsOn).toEqual([])
    expect(skillIn(store, 'calls')?.buildsOn).toEqual(['empathy', 'rest'])
  })

  test('removes it, and its skills go to the tier beside it that can take them', async () => {
    const { user, store } = renderApp(<Edited tier="Habits" />)
    await user.click(screen.getByRole('button', { name: 'Remove this tier' }))
    expect(screen.getByText('Habits removed. Its skills are in Customer now.')).toBeVisible()
    expect(treeIn(store)?.tiers.map(({ id }) => id)).not.toContain('Habits')
    expect(skillIn(store, 'empathy')?.tier).toBe('Customer')
    // Its dependent goes on standing to the right of it.
    expect(skillIn(store, 'calls')?.tier).not.toBe('Customer')
    const toast = within(screen.getByRole('region', { name: 'Edit the tree' }))
    await user.click(toast.getAllByRole('button', { name: 'Undo' }).at(-1) ?? document.body)
    expect(treeIn(store)).toEqual(home)
  })

  test('offers to undo its removal only until something else is done', async () => {
    const { user, store } = renderApp(<Edited tier="Habits" />)
    await user.click(screen.getByRole('button', { name: 'Remove this tier' }))
    const removed = screen.getByText('Habits removed. Its skills are in Customer now.')
    act(() => {
      store.actions.rate('home', 'rest', 'pro')
    })
    expect(removed).not.toBeInTheDocument()
    expect(screen.getAllByRole('button', { name: 'Undo' })).toHaveLength(1)
  })

  test('adds one before it', async () => {
    const { user, store } = renderApp(<Edited tier="Habits" />)
    await user.click(screen.getByRole('button', { name: 'Add a tier before it' }))
    expect(treeIn(store)?.tiers.map(({ id }) => id)).toEqual([
      'Ground',
      'new',
      'Habits',
      'Customer',
    ])
  })
})
