import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../src/domain/address.ts'
import { sharedRecords } from '../../src/domain/shared-document.ts'
import type { WorkshopChange } from '../../src/domain/workshop.ts'
import { RecentlyRemoved } from '../../src/features/data/recently-removed.tsx'
import { UndoBar } from '../../src/features/undo/undo-bar.tsx'
import { WorkshopPage } from '../../src/features/workshop/workshop-page.tsx'
import { createFrozenStore } from '../../src/store/frozen-store.ts'
import { workshopsIn } from '../../src/store/workshops.ts'
import { newStore, renderApp } from './render-app.tsx'

const NOTES: readonly WorkshopChange[] = [
  { kind: 'add-notes', question: 'day', texts: ['Slept well', 'Asked why'] },
  { kind: 'add-notes', question: 'models', texts: ['Listens'] },
]

/** A workshop with these changes, shown at a step. */
function openWorkshop(step: string, ...changes: readonly WorkshopChange[]) {
  const store = newStore()
  const { id } = store.actions.changeWorkshop(undefined, {
    kind: 'begin',
    name: 'Support',
    columns: ['First', 'Then'],
  })
  const made = changes.map((change) => store.actions.changeWorkshop(id, change).id)
  const page = (
    <>
      <UndoBar />
      <WorkshopPage workshopId={id} step={step} />
    </>
  )
  const view = renderApp(page, `/workshop/${id}/${step}`, {}, store)
  const workshop = () => workshopsIn(store.getState())[0]
  return { ...view, store, id, made, workshop }
}

describe('the workshop page', () => {
  it('asks for a name before a workshop begins, and then opens it', async () => {
    const { user, store, location } = renderApp(
      <WorkshopPage workshopId={undefined} step={undefined} />,
      '/workshop',
    )
    await user.click(screen.getByRole('button', { name: 'Begin a workshop' }))
    const field = screen.getByRole('textbox', { name: 'What is the tree for?' })
    expect(field).toHaveFocus()
    expect(field).toHaveAccessibleDescription(/Write what the tree is for/)
    await user.type(field, ' Support {Enter}')
    const [made] = workshopsIn(store.getState())
    expect(made?.name).toBe('Support')
    expect(made?.columns.map(({ name }) => name)).toEqual([
      'Foundations',
      'Building on them',
      'Advanced',
    ])
    expect(location.history.at(-1)).toBe(`/workshop/${made?.id ?? ''}/notes`)
  })

  it('keeps a note by Enter, a line break by Shift and Enter, and hides what was written', async () => {
    const { user, workshop } = openWorkshop('notes')
    const field = screen.getByRole('textbox', { name: 'Your note' })
    expect(field).toHaveFocus()
    await user.type(field, 'Slept{Shift>}{Enter}{/Shift}well{Enter}{Enter}')
    expect(workshop()?.notes.map(({ text }) => text)).toEqual(['Slept\nwell'])
    expect(field).toHaveValue('')
    expect(screen.getByText('Kept. 1 note to this question.')).toBeInTheDocument()
    expect(screen.queryByText(/Slept/)).toBeNull()
    await user.click(screen.getByText('1 note to this question'))
    expect(screen.getByText(/Slept/)).toBeVisible()
  })

  it('shows pasted lines before they are added, and tells doubles', async () => {
    const { user, workshop } = openWorkshop('notes', ...NOTES)
    await user.click(screen.getByRole('heading', { name: 'Paste many notes' }))
    await user.click(screen.getByRole('textbox', { name: /Lines from a chat/ }))
    await user.paste('- Took breaks\n2) slept well.\n')
    expect(screen.getByText('1 new note')).toBeVisible()
    expect(screen.getByText('1 line says what is there already:')).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'Take these, too' }))
    await user.click(screen.getByRole('button', { name: 'Add 2 notes' }))
    expect(workshop()?.notes.map(({ text }) => text)).toEqual([
      'Slept well',
      'Asked why',
      'Listens',
      'Took breaks',
      'slept well.',
    ])
  })

  it('moves, rewords and removes notes by keys alone, and says so', async () => {
    const { user, workshop } = openWorkshop('wall', ...NOTES)
    const list = screen.getByRole('listbox', { name: 'In no group yet' })
    expect(list).toHaveAttribute('aria-multiselectable', 'true')
    act(() => {
      within(list).getByRole('option', { name: 'Slept well' }).focus()
    })
    await user.keyboard('{ArrowRight}{End}{Home}')
    expect(screen.getByRole('option', { name: 'Slept well' })).toHaveFocus()
    await user.keyboard('{F2}')
    const field = screen.getByRole('textbox', { name: 'Your note' })
    await user.clear(field)
    await user.type(field, 'Slept{Shift>}{Enter}{/Shift} eight hours{Enter}')
    expect(workshop()?.notes[0]?.text).toBe('Slept\n eight hours')
    act(() => {
      screen.getByRole('option', { name: 'Asked why' }).focus()
    })
    await user.keyboard(' {Delete}')
    expect(workshop()?.notes.map(({ text }) => text)).toEqual(['Slept\n eight hours', 'Listens'])
    expect(screen.getByText('1 note removed.')).toBeInTheDocument()
    expect(screen.getByRole('option', { name: 'Listens' })).toHaveFocus()
  })

  it('names a group when one leaves its name, and lets go of it by Escape', async () => {
    const { user, workshop } = openWorkshop('wall', ...NOTES, {
      kind: 'add-group',
      name: '',
      notes: ['2.0'],
    })
    const name = screen.getByRole('textbox', { name: 'Name of the skill' })
    await user.type(name, 'Rest{Escape}')
    expect(name).toHaveValue('')
    await user.type(name, 'Self-care')
    await user.tab()
    expect(workshop()?.groups.map((group) => group.name)).toEqual(['Self-care'])
    await user.click(screen.getByRole('button', { name: /^Dissolve the group Self-care/ }))
    expect(workshop()?.groups).toEqual([])
    expect(workshop()?.notes).toHaveLength(3)
  })

  it('adds, names and removes columns, whose skills stay', async () => {
    const { user, workshop } = openWorkshop('order', { kind: 'add-group', name: 'Rest', notes: [] })
    await user.click(screen.getByRole('button', { name: 'Move Rest on to First' }))
    expect(screen.getByRole('button', { name: 'Move Rest on to Then' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Add a column before First' }))
    await user.type(screen.getByRole('textbox', { name: 'Name of column 1' }), 'Ground{Enter}')
    expect(workshop()?.columns.map(({ name }) => name)).toEqual(['Ground', 'First', 'Then'])
    await user.click(screen.getByRole('button', { name: 'Remove First. Its skills stay.' }))
    expect(workshop()?.groups[0]?.column).toBeUndefined()
    expect(screen.getByRole('list', { name: 'In no column yet' })).toHaveTextContent('Rest')
  })

  it('grows a tree once there is a skill, and the same draft once', async () => {
    const empty = openWorkshop('tree')
    await empty.user.click(screen.getByRole('button', { name: 'Grow this tree' }))
    expect(empty.store.getState().records.trees).toEqual([])
    empty.unmount()
    const { user, store, location } = openWorkshop('tree', ...NOTES, {
      kind: 'add-group',
      name: 'Rest',
      notes: ['2.0'],
    })
    await user.click(screen.getByRole('button', { name: 'Grow this tree' }))
    await user.click(screen.getByRole('button', { name: 'Grow this tree' }))
    const [tree, ...others] = store.getState().records.trees
    expect([tree?.name, others]).toEqual(['Support', []])
    expect(location.history.at(-1)).toBe(`/tree/${tree?.id ?? ''}`)
    act(() => {
      store.actions.undo()
    })
    expect(store.getState().records.trees).toEqual([])
    expect(workshopsIn(store.getState())).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Grow this tree' }))
    expect(store.getState().records.trees.map(({ id }) => id)).toEqual([`${tree?.id ?? ''}-2`])
  })

  it('says in the undo bar what was done in it', () => {
    const { store } = openWorkshop('wall', ...NOTES)
    const last = () => screen.getByRole('button', { name: 'Undo what you did last' })
    expect(last()).toHaveAttribute('title', 'Undo: 1 note written')
    act(() => {
      store.actions.undo()
      store.actions.undo()
    })
    expect(last()).toHaveAttribute('title', 'Undo: workshop “Support” begun')
  })

  it('cannot be used in what is only looked at', () => {
    const frozen = createFrozenStore(newStore().getState())
    renderApp(<WorkshopPage workshopId="1" step="wall" />, '/workshop/1/wall', {}, frozen)
    expect(screen.getByText(/Workshops are kept with your own grove/)).toBeVisible()
  })
})

describe('a removed workshop, and removed notes', () => {
  it('can be put back for 30 days', async () => {
    const { store, id, unmount } = openWorkshop('wall', ...NOTES)
    store.actions.changeWorkshop(id, { kind: 'remove-notes', notes: ['1.0', '2.0'] })
    store.actions.changeWorkshop(id, { kind: 'remove' })
    unmount()
    const { user } = renderApp(<RecentlyRemoved now={10} />, '/data', {}, store)
    await user.click(screen.getByRole('button', { name: 'Put back: Support' }))
    expect(workshopsIn(store.getState())[0]?.notes.map(({ text }) => text)).toEqual(['Asked why'])
    await user.click(screen.getByRole('button', { name: /^Put back: Slept well/ }))
    expect(workshopsIn(store.getState())[0]?.notes).toHaveLength(3)
    expect(screen.getByText('Nothing was removed lately.')).toBeVisible()
  })
})

describe('what was done in workshops', () => {
  it('goes into no picture and no file for a lead', () => {
    const { store } = openWorkshop('wall', ...NOTES)
    expect(store.getState().records.workshops).toHaveLength(3)
    expect(sharedRecords(store.getState().records, true).workshops).toEqual([])
  })

  it('has addresses for each step', () => {
    expect(parseAddress('/workshop')).toEqual({ page: 'workshop' })
    expect(parseAddress('/workshop/a%2Fb/wall')).toEqual({
      page: 'workshop',
      workshop: 'a/b',
      step: 'wall',
    })
    expect(parseAddress('/workshop/a/wall/b')).toEqual({ page: 'nowhere' })
  })
})
