import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { TreeOutline } from '../../src/features/tree-outline/tree-outline.tsx'
import { home, renderApp } from './render-app.tsx'

function show(hasLens = false) {
  const opened: string[] = []
  const app = renderApp(
    <TreeOutline
      tree={home}
      hasLens={hasLens}
      selected={undefined}
      onOpen={(skill, byKeyboard) =>
        opened.push(`${skill} by ${byKeyboard ? 'keyboard' : 'mouse'}`)
      }
    />,
  )
  return { ...app, opened }
}

describe('the outline', () => {
  it('lists the overarching skill, then every tier with its skills', () => {
    show()
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'I Ground',
      'II Habits',
      'III Customer',
      'Destinations',
    ])
    expect(screen.getAllByRole('button').map((row) => row.getAttribute('aria-label'))).toEqual([
      'Adaptability, unrated',
      'Rest, unrated',
      'Empathy, unrated',
      'Calls, unrated',
    ])
  })

  it('opens a skill by click and by Enter', async () => {
    const { user, opened } = show()
    await user.click(screen.getByRole('button', { name: 'Rest, unrated' }))
    await user.keyboard('{Enter}')
    expect(opened).toEqual(['rest by mouse', 'rest by keyboard'])
  })

  it('ends in the destinations that the ripe skills sprout', async () => {
    const { store } = show()
    expect(screen.getByText(/^Rate a skill Master/)).toBeVisible()
    store.actions.rate('home', 'empathy', 'master')
    const sprout = await screen.findByRole('link', { name: /^Research/ })
    expect(sprout).toHaveAttribute('href', '/grove/research')
    expect(sprout).toHaveTextContent('Sprouting from Empathy')
  })

  it('rates the skill that has focus by 1, 2, 3 and clears it by 0', async () => {
    const { user } = show()
    screen.getByRole('button', { name: 'Rest, unrated' }).focus()
    await user.keyboard('2')
    expect(screen.getByRole('button', { name: 'Rest, pro' })).toHaveTextContent('Pro')
    expect(screen.getByRole('button', { name: 'Empathy, unrated' })).toHaveTextContent(
      'Unrated, ready',
    )
    await user.keyboard('0')
    expect(screen.getByRole('button', { name: 'Rest, unrated' })).toBeVisible()
  })
})
