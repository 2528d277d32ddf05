import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NO_RECORDS } from '../../src/domain/records.ts'
import { Germination } from '../../src/features/grove/germination.tsx'
import { rating } from '../builders.ts'
import { newStore, renderApp } from './render-app.tsx'

describe('when a skill ripens', () => {
  it('says politely which trees it can start, with the way there', () => {
    const { store } = renderApp(<Germination since={0} />)
    act(() => {
      store.actions.rate('home', 'empathy', 'master')
    })
    const news = screen.getByText(/^Empathy is ripe\. It can start Research\./)
    expect(news.closest('[aria-live]')).toHaveAttribute('aria-live', 'polite')
    expect(screen.getByRole('link', { name: 'Seed path to Research' })).toHaveAttribute(
      'href',
      '/grove/research',
    )
  })

  it('takes the news back when the rating is', () => {
    const { store } = renderApp(<Germination since={0} />)
    act(() => {
      store.actions.rate('home', 'empathy', 'master')
    })
    act(() => {
      store.actions.rate('home', 'empathy', null)
    })
    expect(screen.queryByText(/is ripe/)).toBeNull()
  })

  it.each(['rookie', null] as const)('and when it is undone, after %s', (before) => {
    const { store } = renderApp(<Germination since={0} />)
    act(() => {
      if (before !== null) store.actions.rate('home', 'empathy', before)
    })
    act(() => {
      store.actions.rate('home', 'empathy', 'master')
    })
    act(() => {
      store.actions.undo()
    })
    expect(screen.queryByText(/is ripe/)).toBeNull()
    act(() => {
      store.actions.rate('home', 'empathy', 'master')
    })
    expect(screen.getByText(/is ripe/)).toBeVisible()
  })

  it('stays while something else is undone', () => {
    const { store } = renderApp(<Germination since={0} />)
    act(() => {
      store.actions.rate('home', 'empathy', 'master')
    })
    act(() => {
      store.actions.plant('home')
    })
    act(() => {
      store.actions.undo()
    })
    expect(screen.getByText(/is ripe/)).toBeVisible()
  })

  it('is silent about skills that seed nothing, and about what a file brings', () => {
    const { store } = renderApp(<Germination since={0} />)
    act(() => {
      store.actions.rate('home', 'rest', 'master')
    })
    act(() => {
      const ratings = [rating('x', 9, 'empathy', 'master'), rating('y', 9, 'calls', 'pro')]
      store.actions.join({ ...NO_RECORDS, ratings })
    })
    expect(screen.queryByText(/is ripe/)).toBeNull()
  })

  it('tells also of a skill that ripened while the news was still being loaded', () => {
    const store = newStore()
    store.actions.rate('home', 'empathy', 'master')
    renderApp(<Germination since={0} />, '/', {}, store)
    expect(screen.getByText(/^Empathy is ripe/)).toBeVisible()
  })
})
