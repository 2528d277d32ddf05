import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Route } from '../../src/domain/seed-path.ts'
import { ParkMap } from '../../src/features/grove/park-map.tsx'
import { acorn } from '../builders.ts'
import { renderApp } from './render-app.tsx'

function show(chosen?: string, route?: Route) {
  const choices: string[] = []
  const app = renderApp(
    <ParkMap chosen={chosen} route={route} onChoose={(tree) => choices.push(tree)} />,
  )
  const land = (name: string) => screen.findByRole('button', { name })
  return { ...app, choices, land }
}

const toResearch: Route = {
  avoided: 0,
  levelUps: 0,
  hops: [{ into: 'research', seed: acorn('home', 'empathy'), steps: [] }],
}

describe('the park map', () => {
  it('names each land with how far it has come, and tells what is nearest', async () => {
    const { land } = show()
    expect(await land('Research, dormant')).toHaveAccessibleDescription(
      'Nearest acorn: Empathy, 5 level-ups.',
    )
  })

  it('follows the ratings: what is ripe, what is planted, what is rated', async () => {
    const { store, land } = show()
    store.actions.rate('home', 'empathy', 'master')
    expect(await land('Research, sprouting')).toHaveAccessibleDescription('Ripe: Empathy.')
    store.actions.plant('research')
    store.actions.rate('research', 'ask', 'pro')
    store.actions.rate('research', 'sum-up', 'pro')
    const planted = await land('Research, planted')
    expect(planted).toHaveAccessibleDescription('Ripe: Empathy. Rated: 2 at Pro.')
    expect(planted).toHaveTextContent('ResearchPlanted2')
  })

  it('counts no rating of a skill that the tree has lost', async () => {
    const { store, land } = show()
    store.actions.rate('research', 'gone', 'pro')
    store.actions.addBuiltIn({
      id: 'research',
      name: 'Research',
      description: '',
      seeds: [],
      tiers: [],
      skills: [],
    })
    expect(await land('Research, dormant')).not.toHaveAccessibleDescription(/Rated/)
  })

  it('has home as a link to its tree, with how much is ripe', async () => {
    const { store, user, location } = show()
    store.actions.rate('home', 'empathy', 'master')
    await user.click(await screen.findByRole('link', { name: 'Home tree, 1 skill ripe' }))
    expect(location.history.at(-1)).toBe('/tree/home')
  })

  it('chooses a land by click and by Enter', async () => {
    const { user, choices, land } = show()
    await user.click(await land('Research, dormant'))
    await user.keyboard('{Enter}')
    expect(choices).toEqual(['research', 'research'])
  })

  it('says which land is chosen, and names the acorn on the way there', async () => {
    const { land } = show('research', toResearch)
    const research = await land('Research, dormant')
    expect(research).toHaveAttribute('aria-current', 'true')
    expect(research).toHaveTextContent('Dormant, chosen')
    expect(screen.getByText('Empathy')).toBeInTheDocument()
  })

  it('is drawn all the same when the route leads over a tree that is not there', async () => {
    const seed = acorn('gone', 's')
    const { land } = show('research', {
      ...toResearch,
      hops: [{ into: 'research', seed, steps: [] }],
    })
    expect(await land('Research, dormant')).toBeVisible()
  })

  it('is one Tab stop, home at first, and arrow keys walk from land to land', async () => {
    const { user, land } = show()
    const research = await land('Research, dormant')
    const homeLink = screen.getByRole('link', { name: /^Home tree, / })
    await user.tab()
    expect(homeLink).toHaveFocus()
    expect(research).toHaveAttribute('tabindex', '-1')
    await user.keyboard('{ArrowRight}')
    expect(research).toHaveFocus()
    expect(homeLink).toHaveAttribute('tabindex', '-1')
    await user.keyboard('{ArrowUp}')
    expect(research).toHaveFocus()
    await user.keyboard('{Home}')
    expect(homeLink).toHaveFocus()
  })

  it('lets Tab stop at the chosen land', async () => {
    const { land } = show('research')
    expect(await land('Research, dormant')).toHaveAttribute('tabindex', '0')
  })

  it('explains the three marks', () => {
    show()
    const legend = screen.getByRole('list', { name: 'How far a tree has come' })
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Dormant', 'Sprouting: an acorn is ripe', 'Planted'])
  })
})
