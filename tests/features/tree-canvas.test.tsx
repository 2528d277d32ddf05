import { act, fireEvent, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { TreeCanvas } from '../../src/features/tree-canvas/tree-canvas.tsx'
import { home, renderApp } from './render-app.tsx'

function show(selected?: string, hasLens = false) {
  const events: string[] = []
  const app = renderApp(
    <TreeCanvas
      tree={home}
      hasLens={hasLens}
      selected={selected}
      onOpen={(skill, byKeyboard) =>
        events.push(`open ${skill}${byKeyboard ? ' by keyboard' : ''}`)
      }
    />,
  )
  return { ...app, events }
}

// The graph loads its keys behind its first picture; here they are there at once.
beforeAll(() => import('../../src/features/tree-canvas/press-key.ts'))

/** A click of the mouse. React Flow's own handlers need more of mouse events than jsdom has. */
function click(element: HTMLElement) {
  fireEvent.click(element, { detail: 1 })
}

describe('the graph', () => {
  it('has a button for every skill, and for the overarching one', () => {
    show()
    for (const name of ['Adaptability', 'Rest', 'Empathy', 'Calls']) {
      expect(screen.getByRole('button', { name: `${name}, unrated` })).toBeVisible()
    }
  })

  it('tells of each skill its tier, what it builds on and what it leads to', () => {
    show()
    expect(screen.getByRole('button', { name: 'Empathy, unrated' })).toHaveAccessibleDescription(
      'Tier II Habits. Builds on Rest. Leads to Calls.',
    )
  })

  it('opens a skill by click and by Enter', async () => {
    const { user, events } = show()
    click(screen.getByRole('button', { name: 'Rest, unrated' }))
    screen.getByRole('button', { name: 'Empathy, unrated' }).focus()
    await user.keyboard('{Enter}')
    expect(events).toEqual(['open rest', 'open empathy by keyboard'])
  })

  it('is one Tab stop, and arrow keys walk along the links', async () => {
    const { user } = show()
    const stops = screen.getAllByRole('button').filter((button) => button.dataset.skill)
    expect(stops.filter((button) => button.tabIndex === 0)).toHaveLength(1)
    screen.getByRole('button', { name: 'Rest, unrated' }).focus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('button', { name: 'Empathy, unrated' })).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('button', { name: 'Calls, unrated' })).toHaveFocus()
    await user.keyboard('{ArrowLeft}')
    expect(screen.getByRole('button', { name: 'Empathy, unrated' })).toHaveFocus()
    await user.keyboard('{ArrowUp}')
    expect(screen.getByRole('button', { name: 'Adaptability, unrated' })).toHaveFocus()
  })

  it('rates what has focus by 1, 2, 3 and clears it by 0', async () => {
    const { user } = show()
    screen.getByRole('button', { name: 'Rest, unrated' }).focus()
    await user.keyboard('3')
    expect(screen.getByRole('button', { name: 'Rest, master' })).toBeVisible()
    await user.keyboard('0')
    expect(screen.getByRole('button', { name: 'Rest, unrated' })).toBeVisible()
  })

  it('rates nothing once focus has gone elsewhere', async () => {
    const { user, store } = show()
    screen.getByRole('button', { name: 'Rest, unrated' }).focus()
    screen.getByRole('button', { name: 'Zoom in' }).focus()
    await user.keyboard('3')
    expect(store.getState().records.ratings).toEqual([])
  })

  it('takes the digits of keyboards that write them with Shift only', async () => {
    const { user, store } = show()
    screen.getByRole('button', { name: 'Calls, unrated' }).focus()
    await user.keyboard('{Home}')
    fireEvent.keyDown(screen.getByRole('button', { name: 'Rest, unrated' }), {
      key: 'é',
      code: 'Digit2',
    })
    expect(store.getState().records.ratings.map(({ level }) => level)).toEqual(['pro'])
  })

  it('rates nothing by a digit with Shift, which fits the tree', async () => {
    const { user, store } = show()
    screen.getByRole('button', { name: 'Rest, unrated' }).focus()
    await user.keyboard('{Shift>}[Digit1][Digit2]{/Shift}')
    expect(store.getState().records.ratings).toEqual([])
  })

  it('takes Ctrl with plus, minus and 0 from the browser while it has the focus, and no other', async () => {
    const { user } = show()
    screen.getByRole('button', { name: 'Rest, unrated' }).focus()
    const taken: string[] = []
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Control') taken.push(`${event.key} ${String(event.defaultPrevented)}`)
    }
    window.addEventListener('keydown', listen)
    await user.keyboard('{Control>}+-0p{/Control}')
    act(() => {
      screen.getByRole('button', { name: 'Rest, unrated' }).blur()
    })
    await user.keyboard('{Control>}+{/Control}')
    window.removeEventListener('keydown', listen)
    expect(taken).toEqual(['+ true', '- true', '0 true', 'p false', '+ false'])
  })

  it('goes to the skill whose name is typed', async () => {
    const { user } = show()
    screen.getByRole('button', { name: 'Rest, unrated' }).focus()
    await user.keyboard('ca')
    expect(screen.getByRole('button', { name: 'Calls, unrated' })).toHaveFocus()
  })

  it('begins another word after a skill was opened by Enter', async () => {
    const { user } = show()
    screen.getByRole('button', { name: 'Rest, unrated' }).focus()
    await user.keyboard('ca{Enter}r')
    expect(screen.getByRole('button', { name: 'Rest, unrated' })).toHaveFocus()
  })

  it('opens by Space', async () => {
    const { user, events } = show()
    screen.getByRole('button', { name: 'Calls, unrated' }).focus()
    await user.keyboard(' ')
    expect(events).toEqual(['open calls by keyboard'])
  })

  it('opens nothing by a Space within a typed word', async () => {
    const { user, events } = show()
    screen.getByRole('button', { name: 'Rest, unrated' }).focus()
    await user.keyboard('e ')
    expect(events).toEqual([])
  })

  it('says how many skills come next and how many of them are ripe, and nothing twice', async () => {
    const { user, store } = show()
    store.actions.rate('home', 'calls', 'master')
    screen.getByRole('button', { name: 'Rest, unrated' }).focus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByText('1 next, 1 ripe')).toBeInTheDocument()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByText('nothing next')).toBeInTheDocument()
    await user.keyboard('{Home}')
    expect(screen.getByText('2 next, 1 ripe')).toBeInTheDocument()
    await user.keyboard('{ArrowUp}')
    expect(screen.queryByText(/next/)).not.toBeInTheDocument()
  })

  it('is a toolbar to screen readers, with a name, its keys and the name of what it is', () => {
    show()
    const graph = screen.getByRole('toolbar', { name: 'Skill tree Home tree' })
    expect(graph).toHaveAttribute('aria-roledescription', 'Graph')
    expect(graph).toHaveAccessibleDescription(/^Arrow keys walk along the links/)
    expect(screen.queryByRole('application')).not.toBeInTheDocument()
  })

  it('comes back to the skill one was at by an arrow key on its ground', async () => {
    const { user } = show()
    screen.getByRole('button', { name: 'Empathy, unrated' }).focus()
    screen.getByRole('toolbar').focus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('button', { name: 'Empathy, unrated' })).toHaveFocus()
  })

  it('has its destinations as Tab stops behind the skills, before the buttons of the view', async () => {
    const { store, user } = show()
    store.actions.rate('home', 'empathy', 'master')
    await screen.findByRole('button', { name: 'Research, Sprouting from Empathy' })
    screen.getByRole('button', { name: 'Rest, unrated' }).focus()
    await user.tab()
    expect(screen.getByRole('button', { name: 'Research, Sprouting from Empathy' })).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('button', { name: 'Zoom in' })).toHaveFocus()
  })

  it('announces a rating by key', async () => {
    const { user } = show()
    screen.getByRole('button', { name: 'Rest, unrated' }).focus()
    await user.keyboard('2')
    expect(screen.getByText('Rest: Pro')).toBeInTheDocument()
  })

  it('marks what the skill with focus builds on and leads to', () => {
    show()
    screen.getByRole('button', { name: 'Empathy, unrated' }).focus()
    return screen.findByText('builds on').then((tag) => {
      expect(tag.closest('button')).toHaveAccessibleName('Rest, unrated')
      expect(screen.getByText('leads to').closest('button')).toHaveAccessibleName('Calls, unrated')
    })
  })

  it('shows what a ripe skill sprouts, and leads there', async () => {
    const { store, location } = show()
    expect(screen.getByText(/^Rate a skill Master/)).toBeVisible()
    store.actions.rate('home', 'empathy', 'master')
    click(await screen.findByRole('button', { name: 'Research, Sprouting from Empathy' }))
    expect(location.history.at(-1)).toBe('/grove/research')
  })
})
