import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/domain/records.ts'
import { loadRecords } from '../../src/storage/load.ts'

const disk = (entries: readonly Entry[]) => ({
  readAll: () => Promise.resolve(entries),
  write: () => Promise.resolve(),
})
const A: Entry = ['rating/a', 1]
const B: Entry = ['rating/b', 2]

describe('loading', () => {
  it('does not ask the second copy where nothing seems to be missing', async () => {
    const copy = { readAll: () => Promise.reject(new Error('asked')) }
    expect(await loadRecords(disk([A]), copy, { count: 1, at: 0 })).toEqual({
      entries: [A],
      restored: [],
      missing: 0,
      isWhole: false,
    })
  })

  it('takes a first visit for one', async () => {
    expect(await loadRecords(disk([]), undefined, undefined)).toMatchObject({ missing: 0 })
  })

  it('brings back from the second copy what the browser has lost', async () => {
    const copy = {
      readAll: () =>
        Promise.resolve([A, ['setting/theme', 'light'], B, ['setting/theme', 'dark']] as const),
    }
    expect(await loadRecords(disk([A]), copy, { count: 2, at: 0 })).toEqual({
      entries: [A, ['setting/theme', 'dark'], B],
      restored: [['setting/theme', 'dark'], B],
      missing: 0,
      isWhole: true,
    })
  })

  it('says how much is in neither place', async () => {
    const copy = { readAll: () => Promise.resolve([B]) }
    expect(await loadRecords(disk([]), copy, { count: 5, at: 0 })).toMatchObject({
      entries: [B],
      missing: 4,
    })
    expect(await loadRecords(disk([]), undefined, { count: 5, at: 0 })).toMatchObject({
      entries: [],
      missing: 5,
    })
  })

  it('shows the second copy where the browser does not open its storage', async () => {
    const closed = {
      readAll: () => Promise.reject(new Error('denied')),
      write: () => Promise.resolve(),
    }
    const copy = { readAll: () => Promise.resolve([A]) }
    expect(await loadRecords(closed, copy, undefined)).toMatchObject({
      entries: [A],
      reason: 'denied',
    })
  })
})
