import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ChangedDialog } from '../../src/features/own-trees/changed-dialog.tsx'
import { NewTree } from '../../src/features/own-trees/new-tree.tsx'
import { OwnTrees } from '../../src/features/own-trees/own-trees.tsx'
import { TreeMarks } from '../../src/features/own-trees/tree-marks.tsx'
import { levelsOf, treesOf } from '../../src/store/selectors.ts'
import { skill, tree } from '../builders.ts'
import { home, newStore, renderApp } from './render-app.tsx'

const nothing = () => undefined

describe('a new tree', () => {
  it('begins with nothing but its first tier, and opens to be edited', async () => {
    const { user, store, location } = renderApp(<NewTree />)
    await user.click(screen.getByRole('button', { name: 'New tree' }))
    await user.click(screen.getByRole('button', { name: 'Make the tree' }))
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(
      'Write a name. The role or the craft it is about.',
    )
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Bees')
    await user.click(screen.getByRole('button', { name: 'Make the tree' }))
    const [made, ...others] = store.getState().records.trees
    expect(others).toEqual([])
    expect(made).toMatchObject({ name: 'Bees', tiers: [{ name: 'Foundations' }], skills: [] })
    expect(location.history).toEqual(['/', `/tree/${made?.id ?? ''}`])
    store.actions.undo()
    expect(store.getState().records.trees).toEqual([])
  })

  it('is a copy of any other, as that is shown, and leaves its ratings there', async () => {
    const store = newStore()
    store.actions.rate('home', 'rest', 'pro')
    store.actions.edit('home', [{ kind: 'skill', skill: 'rest', name: 'Sleep' }])
    const { user } = renderApp(<NewTree />, '/', {}, store)
    await user.click(screen.getByRole('button', { name: 'New tree' }))
    await user.click(screen.getByRole('radio', { name: 'With a copy of a tree' }))
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Home tree, my version')
    await user.click(screen.getByRole('button', { name: 'Make the tree' }))
    await waitFor(() => {
      expect(store.getState().records.trees).toHaveLength(1)
    })
    const [made] = store.getState().records.trees
    expect(made).toMatchObject({ tiers: home.tiers, overarching: home.overarching })
    expect(made?.skills.map(({ name }) => name)).toEqual(['Sleep', 'Empathy', 'Calls'])
    expect([...levelsOf(store.getState()).keys()]).toEqual(['home/rest'])
  })

  it('can be a copy of one that is not loaded yet', async () => {
    const { user, store } = renderApp(<NewTree />)
    await user.click(screen.getByRole('button', { name: 'New tree' }))
    await user.click(screen.getByRole('radio', { name: 'With a copy of a tree' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Which tree' }), 'Research')
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Research, my version')
    await user.click(screen.getByRole('button', { name: 'Make the tree' }))
    await waitFor(() => {
      expect(store.getState().records.trees).toMatchObject([{ skills: [{ id: 'ask' }] }])
    })
  })
})

describe('the list of one’s own trees', () => {
  function withOwn() {
    const store = newStore()
    store.actions.addTree({ ...tree('own', [skill('one', 'I')]), name: 'Bees' })
    return store
  }

  it('renames a tree', async () => {
    const { user, store } = renderApp(<OwnTrees />, '/data', {}, withOwn())
    await user.click(screen.getByRole('button', { name: 'Rename: Bees' }))
    const field = screen.getByRole('textbox', { name: 'Name of the tree' })
    expect(field).toHaveFocus()
    await user.clear(field)
    await user.type(field, 'Wasps{Enter}')
    expect(screen.getByRole('link', { name: 'Wasps' })).toHaveAttribute('href', '/tree/own')
    store.actions.undo()
    expect(treesOf(store.getState()).get('own')?.name).toBe('Bees')
  })

  it('removes a tree, says how it comes back, and shows what was rated in it', async () => {
    const store = withOwn()
    store.actions.rate('own', 'one', 'pro')
    const { user } = renderApp(<OwnTrees />, '/data', {}, store)
    await user.click(screen.getByRole('button', { name: 'Remove: Bees' }))
    expect(
      screen.getByText('Bees is removed. Undo brings it back, and so does “Recently removed”.'),
    ).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Bees' })).toBeNull()
    expect(screen.getByText('one, in Bees')).toBeVisible()
    expect(screen.getByText('Pro, 1 January 1970')).toBeVisible()
  })
})

describe('what is without a place', () => {
  it('is given to another skill, as one step', async () => {
    const store = newStore()
    store.actions.rate('home', 'calls', 'rookie')
    store.actions.rate('home', 'calls', 'pro')
    store.actions.edit('home', [{ kind: 'remove-skill', skill: 'calls' }])
    const { user } = renderApp(<TreeMarks treeId="home" />, '/tree/home', {}, store)
    await user.click(screen.getByRole('button', { name: '1 skill without a place' }))
    const dialog = screen.getByRole('dialog', { name: 'Without a place' })
    expect(within(dialog).getByText('Calls, in Home tree')).toBeVisible()
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Give to another skill: Calls, in Home tree' }),
      'Empathy',
    )
    await user.click(screen.getByRole('button', { name: 'Give: Calls, in Home tree' }))
    expect(screen.getByText('Everything has its place.')).toHaveFocus()
    expect(levelsOf(store.getState()).get('home/empathy')).toBe('pro')
    expect(levelsOf(store.getState()).get('home/calls')).toBe('pro')
    store.actions.undo()
    expect(levelsOf(store.getState()).has('home/empathy')).toBe(false)
  })
})

describe('behaviours without a place', () => {
  it('are told of, with no way to give them, as they belong to their skill', async () => {
    const store = newStore()
    store.actions.markBehaviour('home', 'adaptability', 'brave', true)
    store.actions.edit('home', [{ kind: 'remove-skill', skill: 'adaptability' }])
    const { user } = renderApp(<TreeMarks treeId="home" />, '/tree/home', {}, store)
    await user.click(screen.getByRole('button', { name: '1 skill without a place' }))
    expect(screen.getByText('Adaptability, in Home tree')).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Give/ })).toBeNull()
  })
})

describe('what was changed in a tree', () => {
  function edited() {
    const store = newStore()
    store.actions.edit('home', [{ kind: 'skill', skill: 'rest', name: 'Sleep' }])
    store.actions.edit('home', [{ kind: 'remove-skill', skill: 'calls' }])
    return store
  }

  it('is said in words, and each is taken back alone', async () => {
    const store = edited()
    const { user } = renderApp(<TreeMarks treeId="home" />, '/tree/home', {}, store)
    await user.click(screen.getByRole('button', { name: 'What you changed' }))
    const dialog = screen.getByRole('dialog', { name: 'What you changed: Home tree' })
    expect(
      within(dialog)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Skill renamed: “Rest” is now “Sleep”Take back', 'Skill removed: CallsTake back'])
    await user.click(screen.getByRole('button', { name: 'Take back: Skill removed: Calls' }))
    expect(screen.getByText('Taken back: Skill removed: Calls')).toBeVisible()
    expect(
      treesOf(store.getState())
        .get('home')
        ?.skills.map(({ id }) => id),
    ).toEqual(['rest', 'empathy', 'calls'])
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(1)
  })

  it('goes back to the original as one step that can be undone', async () => {
    const store = edited()
    const { user } = renderApp(
      <ChangedDialog treeId="home" onClose={nothing} />,
      '/tree/home',
      {},
      store,
    )
    await user.click(screen.getByRole('button', { name: 'Back to the original' }))
    expect(treesOf(store.getState()).get('home')).toEqual(home)
    expect(screen.getByText('Nothing differs from the original.')).toBeVisible()
    store.actions.undo()
    expect(treesOf(store.getState()).get('home')?.skills[0]?.name).toBe('Sleep')
  })

  it('says what has to be taken back first', async () => {
    const store = newStore()
    store.actions.edit('home', [
      { kind: 'add-tier', tier: { id: 'new', name: 'New', description: '' } },
      { kind: 'move-skill', skill: 'calls', tier: 'new' },
    ])
    const { user } = renderApp(
      <ChangedDialog treeId="home" onClose={nothing} />,
      '/tree/home',
      {},
      store,
    )
    await user.click(screen.getByRole('button', { name: 'Take back: Tier added: New' }))
    expect(
      screen.getByText(
        'This cannot be taken back yet, since other changes build on it: Tier added: New',
      ),
    ).toBeInTheDocument()
  })

  it.each([
    ['Keep mine', 'Sleep'],
    ['Take the new one', 'Repose'],
  ])('asks where a newer original says something else: %s', async (choice, name) => {
    const store = edited()
    const skills = home.skills.map((each) => ({
      ...each,
      name: each.id === 'rest' ? 'Repose' : each.name,
    }))
    store.actions.addBuiltIn({ ...home, skills })
    const { user } = renderApp(
      <ChangedDialog treeId="home" onClose={nothing} />,
      '/tree/home',
      {},
      store,
    )
    const clashes = screen.getByRole('region', { name: 'The original has changed, too' })
    expect(within(clashes).getByText('Repose')).toBeVisible()
    expect(within(clashes).getByText('Sleep')).toBeVisible()
    await user.click(screen.getByRole('button', { name: `${choice}: Sleep: name` }))
    expect(screen.queryByText('The original has changed, too')).toBeNull()
    expect(treesOf(store.getState()).get('home')?.skills[0]?.name).toBe(name)
  })
})

describe('a newer original that clashes with the person’s words', () => {
  it('says so on the way to what was changed, and each of two skills of one name is chosen for', async () => {
    const store = newStore()
    for (const id of ['rest', 'calls']) {
      store.actions.edit('home', [{ kind: 'skill', skill: id, name: 'Same' }])
    }
    const renamed = home.skills.map((each) => ({ ...each, name: `New ${each.name}` }))
    store.setState({ builtIn: new Map([['home', { ...home, skills: renamed }]]) })
    const { user } = renderApp(<TreeMarks treeId="home" />, '/tree/home', {}, store)
    await user.click(screen.getByRole('button', { name: 'What you changed (2 choices to make)' }))
    const [first] = screen.getAllByRole('button', { name: 'Keep mine: Same: name' })
    if (first) await user.click(first)
    await user.click(screen.getByRole('button', { name: 'Take the new one: Same: name' }))
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.getByRole('button', { name: 'What you changed' })).toBeVisible()
    expect(
      treesOf(store.getState())
        .get('home')
        ?.skills.map(({ name }) => name),
    ).toEqual(['Same', 'New Empathy', 'New Calls'])
  })
})
