import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Safety } from '../../src/domain/safety.ts'
import { SafetySection } from '../../src/features/data/safety-section.tsx'
import { newStore, renderApp } from './render-app.tsx'

const calm: Safety = {
  promise: 'given',
  backup: { at: Date.UTC(2026, 7, 3, 10), changes: 12, isDue: false },
  folder: { kind: 'off' },
}

function show(safety: Partial<Safety>) {
  const store = newStore()
  store.actions.reportSafety({ ...calm, ...safety })
  const done: string[] = []
  const keepSafe = (deed: string) => Promise.resolve(void done.push(deed))
  return { ...renderApp(<SafetySection />, '/data', { keepSafe }, store), done }
}

describe('how safe it is', () => {
  it('says whether all is saved, what the browser promised, and when the last backup was', () => {
    show({})
    expect(screen.getByText('Everything is saved.')).toBeVisible()
    expect(screen.getByText(/^Promised: it clears nothing/)).toBeVisible()
    expect(screen.getByText(/^3 August 2026 at .* 12 changes since\.$/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Save a backup' })).toBeNull()
  })

  it('says why something is not saved', async () => {
    const { store } = show({})
    store.actions.reportSaving({ kind: 'failed', reason: 'Disk full.', unsaved: 2 })
    expect(
      await screen.findByText('2 changes are not saved. The browser said: “Disk full.”'),
    ).toBeVisible()
  })

  it.each([
    ['not-given', /^Not promised/],
    ['unknown', /^This browser does not say/],
  ] as const)('says that the promise is %s', (promise, words) => {
    show({ promise })
    expect(screen.getByText(words)).toBeVisible()
  })

  it('asks the browser when told to, and says when it goes on promising nothing', async () => {
    const { user, done } = show({ promise: 'not-given' })
    await user.click(screen.getByRole('button', { name: 'Ask the browser to keep it' }))
    expect(done).toEqual(['ask-browser'])
    expect(screen.getByText(/does not promise it so far/)).toBeVisible()
  })

  it('reminds in one line, which one click answers and “Later” puts off', async () => {
    const { user, done, asked } = show({ backup: { changes: 31, isDue: true } })
    expect(screen.getByText('31 changes are in no backup.')).toBeVisible()
    expect(screen.queryByRole('status')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Save a backup' }))
    expect(asked).toEqual(['backup'])
    expect(await screen.findByText('backup.grove.json is in your downloads.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Later' }))
    expect(done).toEqual(['rest-reminder'])
    expect(screen.getByRole('heading', { name: 'How safe it is' })).toHaveFocus()
  })

  it('lets a folder be chosen where the browser can write into one, and says where it cannot', async () => {
    const { user, done, store } = show({})
    await user.click(screen.getByRole('button', { name: 'Choose a folder…' }))
    expect(done).toEqual(['choose-folder'])
    store.actions.reportSafety({ ...calm, folder: { kind: 'impossible' } })
    expect(await screen.findByText(/does not let a page write into a folder/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Choose a folder…' })).toBeNull()
  })

  it('says where the copy is, that it waits for permission, and how to end it', async () => {
    const trouble = { kind: 'permission' } as const
    const writtenAt = Date.UTC(2026, 7, 3, 10)
    const { user, done } = show({ folder: { kind: 'on', name: 'Cloud', writtenAt, trouble } })
    expect(screen.getByText('In “Cloud”, as skill-grove.grove.json.')).toBeVisible()
    expect(screen.getByText(/^It holds everything up to 3 August 2026 at/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Allow it again' }))
    await user.click(screen.getByRole('button', { name: 'Stop' }))
    expect(done).toEqual(['write-folder', 'stop-folder'])
  })
})
