import { expect, test } from 'vitest'
import { everything } from '../../src/app/everything.ts'
import { type Entry, NO_RECORDS } from '../../src/domain/records.ts'
import { newGrove } from '../../src/store/grove-state.ts'
import { rating } from '../builders.ts'

const own = rating('own', 10, 'rest', 'pro')
const theme = { name: 'theme', value: 'dark' }
const state = newGrove({
  records: { ...NO_RECORDS, ratings: [own], settings: [theme] },
  headers: [],
  builtIn: new Map(),
})
const store = { getState: () => state }
const waiting: readonly Entry[] = [['kind-of-later/waits', { id: 'waits' }]]
const writer = { waiting: () => waiting }

test('a backup holds what is stored, raw, what is in memory, and what waits for the disk', async () => {
  const readAll = () =>
    Promise.resolve<readonly Entry[]>([
      ['rating/unreadable', { level: 'wizard' }],
      ['setting/theme', { name: 'theme', value: 'light' }],
    ])
  const { entries, isComplete } = await everything(store, { readAll }, writer)
  expect(isComplete).toBe(true)
  expect(new Map(entries)).toEqual(
    new Map<string, unknown>([
      ['rating/own', own],
      ['setting/theme', theme],
      ['kind-of-later/waits', { id: 'waits' }],
      ['rating/unreadable', { level: 'wizard' }],
    ]),
  )
})

test('where the storage cannot be read it holds what the page knows, and says so', async () => {
  const readAll = () => Promise.reject(new Error('Closed.'))
  const { entries, isComplete } = await everything(store, { readAll }, writer)
  expect(isComplete).toBe(false)
  expect(entries.map(([key]) => key)).toEqual([
    'rating/own',
    'setting/theme',
    'kind-of-later/waits',
  ])
})
