import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { levelsOf, plantedOf } from '../../src/store/selectors.ts'
import { openPanel } from './open-panel.tsx'

describe('the panel of a skill', () => {
  it('is a region with the skill’s name that says what it is and where it stands', () => {
    openPanel('empathy')
    const panel = screen.getByRole('region', { name: 'Empathy' })
    expect(panel).toHaveTextContent('About empathy.')
    expect(panel).toHaveTextContent('Habits')
  })

  it('rates by a radio, and clears', async () => {
    const { user, store } = openPanel('empathy')
    const levels = within(screen.getByRole('radiogroup', { name: 'Your level' }))
    expect(levels.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'))).toEqual([
      'Rookie',
      'Pro',
      'Master',
    ])
    await user.click(levels.getByRole('radio', { name: 'Pro' }))
    expect(levels.getByRole('radio', { name: 'Pro' })).toBeChecked()
    expect(levelsOf(store.getState()).get('home/empathy')).toBe('pro')
    await user.click(screen.getByRole('button', { name: 'Clear rating' }))
    expect(levels.getByRole('radio', { name: 'Pro' })).not.toBeChecked()
    expect(levelsOf(store.getState()).size).toBe(0)
  })

  it('rates by the keys 1, 2, 3 and 0 while it has focus', async () => {
    const { user, store } = openPanel('empathy', true)
    // Not a level: an arrow key meant to read on would rate.
    expect(screen.getByRole('region', { name: 'Empathy' })).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(levelsOf(store.getState()).size).toBe(0)
    await user.keyboard('3')
    expect(levelsOf(store.getState()).get('home/empathy')).toBe('master')
    await user.keyboard('0')
    expect(levelsOf(store.getState()).size).toBe(0)
  })

  it('leads to what it builds on, what builds on it, and the trees it can seed', () => {
    openPanel('empathy')
    expect(screen.getByRole('link', { name: 'Rest' })).toHaveAttribute('href', '/tree/home/rest')
    expect(screen.getByRole('link', { name: 'Calls' })).toHaveAttribute('href', '/tree/home/calls')
    const research = screen.getByRole('link', { name: 'Research' })
    expect(research).toHaveAttribute('href', '/grove/research')
    expect(research.closest('li')).toHaveTextContent('acorn, at Master')
    expect(research.closest('li')).toHaveTextContent('empathy seeds it.')
  })

  it('calls a skill a stretch until what it builds on is at pro, and lets it be rated all the same', async () => {
    const { user, store } = openPanel('empathy')
    expect(screen.getByText(/^A stretch for now/)).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Master' }))
    expect(screen.getByText(/^Ripe: this skill can be the seed/)).toBeVisible()
    expect(plantedOf(store.getState()).size).toBe(0)
  })

  it('closes by its button and by Escape', async () => {
    const { user, closed } = openPanel('empathy', true)
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await user.keyboard('{Escape}')
    expect(closed).toEqual(['empathy', 'empathy'])
  })
})

describe('the panel of the overarching skill', () => {
  it('marks its behaviours one by one', async () => {
    const { user, store } = openPanel('adaptability')
    await user.click(screen.getByRole('checkbox', { name: /Is brave/ }))
    expect(screen.getByRole('checkbox', { name: /Is brave/ })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: /Is calm/ })).not.toBeChecked()
    expect(store.getState().records.marks).toMatchObject([{ behaviour: 'brave', shown: true }])
  })
})
