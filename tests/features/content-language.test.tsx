import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SkillPanel } from '../../src/features/skill-panel/skill-panel.tsx'
import { home, newStore, renderApp } from './render-app.tsx'

function showPanel(language: string) {
  const store = newStore()
  store.actions.readIn(language)
  renderApp(
    <SkillPanel
      tree={home}
      skillId="empathy"
      takesFocus={false}
      beside={() => null}
      onClose={() => undefined}
    />,
    '/',
    {},
    store,
  )
}

describe('the language of what a tree says', () => {
  it('is marked where the page speaks another one', () => {
    showPanel('ar')
    const heading = screen.getByRole('heading', { name: 'Empathy' })
    expect(heading).toHaveAttribute('lang', 'en')
    expect(heading).toHaveAttribute('dir', 'ltr')
    expect(screen.getByRole('link', { name: 'Rest' })).toHaveAttribute('lang', 'en')
    expect(screen.getByRole('link', { name: 'Research' })).toHaveAttribute('lang', 'en')
  })

  it('is not that of the words around it', () => {
    showPanel('ar')
    expect(screen.getByRole('heading', { name: 'Your level' }).closest('[lang]')).toBeNull()
  })

  it('is not marked in a page in English', () => {
    showPanel('en')
    expect(screen.getByRole('heading', { name: 'Empathy' }).closest('[lang]')).toBeNull()
  })
})
