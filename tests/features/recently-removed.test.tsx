import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { takenBack } from '../../src/domain/evidence.ts'
import { RecentlyRemoved } from '../../src/features/data/recently-removed.tsx'
import { evidenceOf } from '../../src/store/selectors.ts'
import { newStore, renderApp } from './render-app.tsx'

// The clock of the store begins in 1970.
const NOW = new Date(1970, 0, 3).getTime()
const DAY = 86_400_000

function withRemoved() {
  const store = newStore()
  const kept = store.actions.keepEvidence({ on: '2026-11-02', note: 'Solved it.' })
  store.actions.keepEvidence(takenBack(kept))
  return store
}

describe('what was removed', () => {
  it('stands there with its day, and comes back by a click', async () => {
    const store = withRemoved()
    const { user } = renderApp(<RecentlyRemoved now={NOW} />, '/data', {}, store)
    expect(screen.getByText('Solved it.')).toBeVisible()
    expect(screen.getByText('removed on 1 January 1970')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Put back: Solved it.' }))
    expect(evidenceOf(store.getState()).map(({ note }) => note)).toEqual(['Solved it.'])
    expect(screen.getByText('Back again: Solved it.')).toBeInTheDocument()
    expect(screen.getByText('Nothing was removed lately.')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Recently removed' })).toHaveFocus()
  })

  it('is not offered after 30 days', () => {
    renderApp(<RecentlyRemoved now={NOW + 30 * DAY} />, '/data', {}, withRemoved())
    expect(screen.getByText('Nothing was removed lately.')).toBeVisible()
    expect(screen.queryByText('Solved it.')).toBeNull()
  })

  it('by undoing comes back, too', async () => {
    const store = newStore()
    store.actions.keepEvidence({ on: '2026-11-02', note: 'Solved it.' })
    store.actions.undo()
    const { user } = renderApp(<RecentlyRemoved now={NOW} />, '/data', {}, store)
    await user.click(screen.getByRole('button', { name: 'Put back: Solved it.' }))
    expect(evidenceOf(store.getState()).map(({ note }) => note)).toEqual(['Solved it.'])
  })
})
