import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FocusPage } from '../../src/features/focus/focus-page.tsx'
import type { TreeGuidance } from '../../src/domain/tree-guidance.ts'
import { renderApp } from './render-app.tsx'

const words: TreeGuidance = {
  tree: 'home',
  skills: {
    rest: {
      levels: { rookie: ['Skips.'], pro: ['Takes two breaks a day.'], master: ['Helps others.'] },
      practise: ['Put one break in your calendar.'],
      share: [],
      questions: [],
    },
    empathy: {
      levels: { rookie: ['Asks.'], pro: ['Names the need.'], master: ['Teaches others.'] },
      practise: ['Guess one need a day.'],
      share: ['Bring one story to the team.'],
      questions: [],
    },
  },
}

/** The focus page, visited before the words of the home tree are there. */
function visit() {
  const waiting: ((isKnown: boolean) => void)[] = []
  const app = renderApp(<FocusPage />, '/focus', {
    loadGuidance: (id) =>
      id === 'home'
        ? new Promise((resolve) => {
            waiting.push(resolve)
          })
        : Promise.resolve(false),
  })
  act(() => {
    app.store.actions.rate('home', 'empathy', 'master')
  })
  const arrive = () =>
    act(() => {
      app.store.actions.addGuidance(words)
      for (const resolve of waiting) resolve(true)
      return Promise.resolve()
    })
  return { ...app, arrive }
}

it('ways to share a ripe skill are its own, and none that are taken away again', async () => {
  const { arrive } = visit()
  expect(screen.queryByRole('button', { name: /^Take up: / })).toBeNull()
  await arrive()
  expect(screen.getAllByRole('button', { name: /^Take up: / })).toHaveLength(1)
  expect(
    screen.getByRole('button', { name: 'Take up: Bring one story to the team.' }),
  ).toBeVisible()
})

it('a goal form brings the skill’s own practices, and how the next level shows', async () => {
  const { user, arrive } = visit()
  await arrive()
  await user.click(screen.getByRole('button', { name: 'Focus on Rest' }))
  expect(screen.getByRole('button', { name: 'Put one break in your calendar.' })).toBeVisible()
  expect(screen.getByText('Takes two breaks a day.')).toBeInTheDocument()
})
