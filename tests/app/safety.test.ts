import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepSafe } from '../../src/app/safety.ts'
import { NO_RECORDS } from '../../src/domain/records.ts'
import { rating } from '../builders.ts'
import { newStore } from '../features/render-app.tsx'

const disk = {
  readAll: () => Promise.resolve([]),
  read: () => Promise.resolve([]),
  keys: () => Promise.resolve([]),
  write: () => Promise.resolve(),
  seal: () => Promise.resolve(),
  clear: () => Promise.resolve(),
  readOfDevice: () => Promise.resolve(undefined),
  writeOfDevice: () => Promise.resolve(),
}
let asked = 0

beforeEach(() => {
  localStorage.clear()
  asked = 0
  const persist = () => Promise.resolve((asked += 1) > 99)
  vi.stubGlobal('navigator', { storage: { persisted: () => Promise.resolve(false), persist } })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

async function begin(store = newStore()) {
  const keeper = keepSafe({ store, disk, writer: { waiting: () => [] }, isClosed: false })
  await vi.waitFor(() => {
    expect(store.getState().safety?.promise).toBe('not-given')
  })
  const backup = () => store.getState().safety?.backup
  return { store, keeper, backup }
}

describe('what is known of backups', () => {
  it('counts each change, and none once a backup is made', async () => {
    const { store, keeper, backup } = await begin()
    store.actions.rate('home', 'rest', 'pro')
    store.actions.rate('home', 'rest', 'master')
    expect(backup()).toEqual({ changes: 2, isDue: false })
    keeper.noteBackup()
    expect(backup()).toMatchObject({ changes: 0 })
    store.actions.rate('home', 'rest', null)
    expect(backup()).toMatchObject({ changes: 1 })
  })

  it('takes what came out of a file for safe, and nothing else', async () => {
    const { store, backup } = await begin()
    store.actions.rate('home', 'rest', 'pro')
    const ratings = [rating('x', 9, 'rest', 'pro'), rating('y', 10, 'calls', 'pro')]
    store.actions.open({ ...NO_RECORDS, ratings })
    expect(backup()).toMatchObject({ changes: 1 })
    store.actions.rate('home', 'empathy', 'pro')
    expect(backup()).toMatchObject({ changes: 2 })
  })

  it('goes on counting after a loss that a backup was of', async () => {
    localStorage.setItem('skill-grove-backup', '{"at":5,"covered":40,"restsSince":5}')
    const { store, backup } = await begin()
    store.actions.rate('home', 'rest', 'pro')
    expect(backup()).toMatchObject({ at: 5, changes: 1 })
  })
})

describe('the browser', () => {
  it('is asked once, after the first record of the person’s, and not for a file or a choice', async () => {
    const { store } = await begin()
    store.actions.choose('theme', 'dark')
    store.actions.open({ ...NO_RECORDS, ratings: [rating('x', 9, 'rest', 'pro')] })
    expect(asked).toBe(0)
    store.actions.rate('home', 'rest', 'master')
    await vi.waitFor(() => {
      expect(localStorage.getItem('skill-grove-backup')).toContain('"hasAsked":true')
    })
    store.actions.rate('home', 'calls', 'pro')
    expect(asked).toBe(1)
  })
})
