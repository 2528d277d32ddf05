import { act, cleanup, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { TreeGuidance } from '../../src/domain/tree-guidance.ts'
import { createFrozenStore } from '../../src/store/frozen-store.ts'
import { skill, tree } from '../builders.ts'
import { openPanel } from './open-panel.tsx'

describe('the levels of the panel', () => {
  const words: TreeGuidance = {
    tree: 'home',
    skills: {
      empathy: {
        levels: {
          rookie: ['Answers the question.', 'Notices a mood.'],
          pro: ['Names the need.', 'Fits the reply.'],
          master: ['Finds the worry.', 'Has changed a rule of the team.'],
        },
        practise: ['Guess one need a day.'],
        share: ['Bring one story to the team.'],
        questions: ['Whom did you misread last?'],
        onward: 'Calls start with what a person needs.',
      },
    },
  }
  const shown = (text: string) => screen.getByText(text, { exact: false })

  it('all say how they show while the skill is unrated, and that unrated is fine', () => {
    const { store } = openPanel('empathy')
    act(() => {
      store.actions.addGuidance(words)
    })
    expect(screen.getByRole('radio', { name: 'Pro' })).toHaveAccessibleDescription(
      'Names the need. Fits the reply.',
    )
    expect(shown('Notices a mood.')).toBeVisible()
    expect(shown('Finds the worry.')).toBeVisible()
    expect(screen.getByText(/Unrated is a fine answer/)).toBeVisible()
  })

  it('say why none can be chosen in a file that is only looked at', () => {
    const { store, unmount } = openPanel('empathy')
    expect(screen.queryByText('Only to look at: levels cannot be changed here.')).toBeNull()
    unmount()
    openPanel('empathy', false, createFrozenStore(store.getState()))
    expect(screen.getByRole('radiogroup', { name: 'Your level' })).toHaveAccessibleDescription(
      'Only to look at: levels cannot be changed here.',
    )
    expect(screen.getByRole('radio', { name: 'Pro' })).toBeDisabled()
  })

  it('bring the chosen one to the front, and the others when asked for', async () => {
    const { store, user } = openPanel('empathy')
    act(() => {
      store.actions.addGuidance(words)
      store.actions.rate('home', 'empathy', 'pro')
    })
    cleanup()
    const again = openPanel('empathy', false, store)
    expect(shown('Names the need.')).toBeVisible()
    expect(shown('Notices a mood.')).not.toBeVisible()
    expect(screen.getByRole('radio', { name: 'Rookie' })).toHaveAccessibleDescription(
      'Answers the question. Notices a mood.',
    )
    await user.click(screen.getByRole('button', { name: 'Show every level' }))
    expect(shown('Notices a mood.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show only my level' }))
    expect(shown('Notices a mood.')).not.toBeVisible()
    // What was read stays where it is, whatever is chosen.
    await user.click(screen.getByRole('radio', { name: 'Rookie' }))
    expect(shown('Notices a mood.')).toBeVisible()
    expect(shown('Names the need.')).toBeVisible()
    again.unmount()
  })

  it('say what a level means everywhere where a tree has no words of its own', async () => {
    openPanel('rest')
    expect(await screen.findByText(/with prompts, a checklist or someone nearby/)).toBeVisible()
  })

  it('say so when their words cannot be fetched, and fetch them again', async () => {
    let attempts = 0
    const { user, store } = openPanel('empathy', false, undefined, {
      loadGuidance() {
        attempts += 1
        if (attempts === 1) return Promise.reject(new Error('offline'))
        store.actions.addGuidance(words)
        return Promise.resolve(true)
      },
    })
    expect(await screen.findByRole('alert')).toHaveTextContent('You can rate all the same.')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(shown('Names the need.')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('are followed by parts that fold and stay as they were left', async () => {
    const { store, user } = openPanel('empathy')
    act(() => {
      store.actions.addGuidance(words)
    })
    expect(shown('Guess one need a day.')).toBeVisible()
    expect(shown('Whom did you misread last?')).not.toBeVisible()
    await user.click(screen.getByRole('heading', { name: 'Ask in a 1:1' }))
    await user.click(screen.getByRole('heading', { name: 'Practise' }))
    cleanup()
    openPanel('empathy', false, store)
    expect(shown('Whom did you misread last?')).toBeVisible()
    expect(shown('Guess one need a day.')).not.toBeVisible()
    expect(shown('Calls start with what a person needs.')).toBeVisible()
  })

  it('open ways to share first where the skill is ripe', () => {
    const { store } = openPanel('empathy')
    act(() => {
      store.actions.addGuidance(words)
      store.actions.rate('home', 'empathy', 'master')
    })
    // Nothing folds by itself while the panel is open.
    expect(shown('Guess one need a day.')).toBeVisible()
    cleanup()
    openPanel('empathy', false, store)
    expect(shown('Bring one story to the team.')).toBeVisible()
    expect(shown('Guess one need a day.')).not.toBeVisible()
  })

  it('are all shown again, with the hint, once the rating is cleared', async () => {
    const { store, user } = openPanel('empathy')
    act(() => {
      store.actions.addGuidance(words)
      store.actions.rate('home', 'empathy', 'pro')
    })
    cleanup()
    openPanel('empathy', false, store)
    await user.click(screen.getByRole('button', { name: 'Clear rating' }))
    expect(shown('Notices a mood.')).toBeVisible()
    expect(screen.getByText(/Unrated is a fine answer/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Show every level' })).toBeNull()
  })
})

describe('the overarching skill of a tree from a file', () => {
  it('is its own, also where its home has another', () => {
    const calm = {
      id: 'calm',
      name: 'Calm',
      description: 'Stays calm.',
      home: 'home',
      behaviours: [{ id: 'slow', name: 'Goes slow', description: 'Waits.', showsIn: [] }],
    }
    const own = tree('own', [skill('ask', 'I')], { overarching: calm })
    openPanel('calm', false, undefined, {}, own)
    expect(screen.getByRole('region', { name: 'Calm' })).toHaveTextContent('Goes slow')
  })
})
