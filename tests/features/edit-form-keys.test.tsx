import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { treesOf } from '../../src/store/selectors.ts'
import { Edited } from './edited-form.tsx'
import { renderApp } from './render-app.tsx'

describe('the form of a skill, by keyboard', () => {
  test('keeps a text of several lines by Escape, so that no key loses it', async () => {
    const { user, store } = renderApp(<Edited skill="empathy" />)
    const description = screen.getByRole('textbox', { name: 'Description' })
    await user.type(description, ' And more{Escape}')
    expect(description).toHaveValue('About empathy. And more')
    expect(treesOf(store.getState()).get('home')?.skills).toContainEqual(
      expect.objectContaining({ id: 'empathy', description: 'About empathy. And more' }),
    )
  })

  test('has the focus on the next link, and at last on the heading, when one is taken away', async () => {
    const { user } = renderApp(<Edited skill="calls" />)
    const ground = within(screen.getByRole('region', { name: 'Builds on' }))
    await user.click(ground.getByRole('button', { name: /Empathy/ }))
    expect(ground.getByRole('button', { name: /Rest/ })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(ground.getByRole('heading', { name: 'Builds on' })).toHaveFocus()
  })
})
