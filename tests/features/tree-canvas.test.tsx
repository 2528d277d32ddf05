import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
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
