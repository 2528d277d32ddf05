import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FoldedPortrait } from '../../src/features/grove/portrait.tsx'
import type { TreeGuidance } from '../../src/domain/tree-guidance.ts'
import { renderApp } from './render-app.tsx'

const words: TreeGuidance = {
  tree: 'home',
  skills: {},
  portrait: {
    week: ['You ask.', 'You listen.'],
    enjoyedBy: ['People who ask.'],
    leavesOut: ['No selling.'],
    whySeeds: 'All of them ask.',
  },
}

it('tells what a destination is like', () => {
  const { store } = renderApp(<FoldedPortrait treeId="home" />)
  act(() => {
    store.actions.addGuidance(words)
  })
  const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent)
  expect(facts).toEqual([
    'You ask. You listen.',
    'People who ask.',
    'No selling.',
    'All of them ask.',
  ])
})

it('leaves no empty part behind for a tree that has no portrait', async () => {
  renderApp(<FoldedPortrait treeId="home" />)
  await act(() => Promise.resolve())
  expect(screen.queryByRole('heading')).toBeNull()
})

it('says so when it cannot be fetched, and fetches it again', async () => {
  let attempts = 0
  const app = renderApp(<FoldedPortrait treeId="home" />, '/', {
    loadGuidance() {
      attempts += 1
      if (attempts === 1) return Promise.reject(new Error('offline'))
      app.store.actions.addGuidance(words)
      return Promise.resolve(true)
    },
  })
  expect(await screen.findByText(/could not be loaded/)).toBeVisible()
  await app.user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('All of them ask.')).toBeVisible()
})
