import 'fake-indexeddb/auto'
import { createStore, get } from 'idb-keyval'
import { describe, expect, it } from 'vitest'
import { browserRecords } from '../../src/storage/browser-records.ts'

describe('records in the browser', () => {
  it('are one key each in database skill-grove, store records', async () => {
    const disk = browserRecords()
    await disk.write([
      ['rating/a', { id: 'a' }],
      ['setting/theme', { name: 'theme', value: 'dark' }],
    ])
    expect(await disk.readAll()).toEqual([
      ['rating/a', { id: 'a' }],
      ['setting/theme', { name: 'theme', value: 'dark' }],
    ])
    expect(await get('rating/a', createStore('skill-grove', 'records'))).toEqual({ id: 'a' })
  })
})
