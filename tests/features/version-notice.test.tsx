import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { type News, VersionNotice } from '../../src/features/offline/version-notice.tsx'
import { newStore, renderApp } from './render-app.tsx'

const waiting: News = { kind: 'waiting' }

function show(news: News | undefined, isTyped = false, store = newStore()) {
  const onReload = vi.fn()
  const notice = (each: News | undefined) => (
    <VersionNotice news={each} isTyped={() => isTyped} onReload={onReload} />
  )
  const view = renderApp(notice(news), '/', {}, store)
  return { ...view, onReload }
}

describe('the notice of a new version', () => {
  it('is silent as long as there is none', () => {
    show(undefined)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('updates when asked', async () => {
    const { user, onReload } = show(waiting)
    await user.click(screen.getByRole('button', { name: 'Update now' }))
    expect(onReload).toHaveBeenCalledOnce()
  })

  it('goes with “Later”', async () => {
    const { user, onReload } = show(waiting)
    await user.click(screen.getByRole('button', { name: 'Later' }))
    expect(screen.queryByText('A new version is ready.')).toBeNull()
    expect(onReload).not.toHaveBeenCalled()
  })

  it('says why it does not update while evidence is being written', async () => {
    const store = newStore()
    store.actions.draftEvidence('/quick', { note: 'Listened.', on: '2026-11-24' })
    const { user, onReload } = show(waiting, false, store)
    await user.click(screen.getByRole('button', { name: 'Update now' }))
    expect(screen.getByText(/^You are still writing something\./)).toBeVisible()
    expect(onReload).not.toHaveBeenCalled()
    store.actions.draftEvidence('/quick', undefined)
    await user.click(screen.getByRole('button', { name: 'Update now' }))
    expect(onReload).toHaveBeenCalledOnce()
  })

  it('says why it does not update while a form holds what was typed', async () => {
    const { user, onReload } = show(waiting, true)
    await user.click(screen.getByRole('button', { name: 'Update now' }))
    expect(screen.getByText(/^You are still writing something\./)).toBeVisible()
    expect(onReload).not.toHaveBeenCalled()
  })

  it('says why it does not reload while records wait for the disk', async () => {
    const store = newStore()
    store.actions.reportSaving({ kind: 'failed', reason: 'Full.', unsaved: 2 })
    const { user, onReload } = show({ kind: 'changed' }, false, store)
    await user.click(screen.getByRole('button', { name: 'Reload' }))
    expect(screen.getByText(/^Not everything is saved yet/)).toBeVisible()
    expect(onReload).not.toHaveBeenCalled()
  })
})
