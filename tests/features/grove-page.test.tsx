import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { GrovePage } from '../../src/features/grove/grove-page.tsx'
import { plantedOf } from '../../src/store/selectors.ts'
import { renderApp } from './render-app.tsx'

/** The grove as a list, which says the same as the park. */
function renderList(chosen?: string) {
  const app = renderApp(<GrovePage chosen={chosen} />)
  act(() => {
    app.store.actions.choose('grove-view', 'list')
  })
  return app
}

describe('the grove as a list', () => {
  it('shows each destination with how far it has come and what is missing', () => {
    renderList()
    const research = screen.getByRole('button', { name: 'Research, dormant' })
    expect(research).toHaveTextContent('Nearest acorn: Empathy, 5 level-ups')
  })

  it('shows what is ripe', async () => {
    const { store } = renderList()
    store.actions.rate('home', 'empathy', 'master')
    const research = await screen.findByRole('button', { name: 'Research, sprouting' })
    expect(research).toHaveTextContent('Ripe: Empathy')
  })

  it('leads to the seed path of the destination that is chosen', async () => {
    const { user, location } = renderList()
    await user.click(screen.getByRole('button', { name: /^Research, / }))
    expect(location.history.at(-1)).toBe('/grove/research')
  })

  it('says so when the address names a tree that is not there', () => {
    renderApp(<GrovePage chosen="nowhere" />)
    expect(screen.getByRole('alert')).toHaveTextContent('There is no tree “nowhere” here.')
  })
})

describe('a seed path', () => {
  function steps() {
    const path = screen.getByRole('region', { name: 'Seed path to Research' })
    const list = within(path).getByRole('list', { name: 'Steps' })
    return within(list)
      .getAllByRole('listitem')
      .map((step) => step.textContent)
  }

  it('lists every level-up with its reason, planting last', () => {
    renderApp(<GrovePage chosen="research" />)
    expect(steps()).toEqual([
      'RestUnrated to RookieFirm ground for Empathy.',
      'RestRookie to ProFirm ground for Empathy.',
      'EmpathyUnrated to RookieOn the way to a ripe acorn.',
      'EmpathyRookie to ProOn the way to a ripe acorn.',
      'EmpathyPro to Masterempathy seeds it.',
      'Plant ResearchOne ripe acorn, Empathy, is enough.',
    ])
  })

  it('tells what can be practised in the current job, once the tree is loaded', async () => {
    renderApp(<GrovePage chosen="research" />)
    expect(await screen.findByText('Ask one open question a day.')).toBeVisible()
  })

  it('ends in a planted tree that can be left again', async () => {
    const { user, store } = renderApp(<GrovePage chosen="research" />)
    store.actions.rate('home', 'empathy', 'master')
    await user.click(await screen.findByRole('button', { name: 'Plant Research' }))
    expect(plantedOf(store.getState())).toEqual(new Set(['research']))
    expect(screen.getByRole('button', { name: 'Research, planted' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Leave Research' }))
    expect(plantedOf(store.getState())).toEqual(new Set())
  })

  it('says that the trees could not be loaded, and tries again', async () => {
    let tries = 0
    const loadTree = () => {
      tries += 1
      return Promise.reject(new Error('offline'))
    }
    const { user } = renderApp(<GrovePage chosen="research" />, '/', { loadTree })
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Some trees could not be loaded')
    const before = tries
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    expect(tries).toBeGreaterThan(before)
  })

  it('offers no planting before an acorn is ripe', () => {
    renderApp(<GrovePage chosen="research" />)
    expect(screen.queryByRole('button', { name: 'Plant Research' })).toBeNull()
  })
})
