import 'fake-indexeddb/auto'
import { createStore, get, set } from 'idb-keyval'
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

describe('writing', () => {
  it('never overwrites a record, but replaces a setting', async () => {
    const disk = browserRecords()
    await disk.write([['rating/w', 'first']])
    await disk.write([
      ['rating/w', 'second'],
      ['rating/x', 'new'],
      ['setting/w', 1],
    ])
    await disk.write([['setting/w', 2]])
    const all = new Map(await disk.readAll())
    expect([all.get('rating/w'), all.get('rating/x'), all.get('setting/w')]).toEqual([
      'first',
      'new',
      2,
    ])
  })

  it('keeps the newer value of a setting although the older write is tried a second time', async () => {
    const disk = browserRecords()
    await disk.write([['rating/t', 1]])
    const older = disk.write([
      ['rating/t', 2],
      ['setting/t', 'old'],
    ])
    await Promise.all([older, disk.write([['setting/t', 'new']])])
    expect(new Map(await disk.readAll()).get('setting/t')).toBe('new')
  })

  it('goes on when the browser has closed the connection', async () => {
    const disk = browserRecords()
    const opened: IDBDatabase[] = []
    const open = indexedDB.open.bind(indexedDB)
    indexedDB.open = (...names) => {
      const request = open(...names)
      request.addEventListener('success', () => opened.push(request.result))
      return request
    }
    await disk.write([['rating/c', 1]])
    opened.at(-1)?.close()
    await disk.write([['rating/d', 2]])
    indexedDB.open = open
    expect(opened).toHaveLength(2)
    expect(new Map(await disk.readAll()).get('rating/d')).toBe(2)
  })
})

describe('reading', () => {
  it('is not stopped by a key that no version of the app writes', async () => {
    await set(7, 'odd', createStore('skill-grove', 'records'))
    const all = new Map(await browserRecords().readAll())
    expect(all.get('odd key 7')).toBe('odd')
    expect(all.get('rating/a')).toEqual({ id: 'a' })
  })
})

describe('what is kept for this browser alone', () => {
  it('is found by its name, and is no record', async () => {
    const disk = browserRecords()
    await disk.writeOfDevice('folder', { name: 'Copies' })
    expect(await disk.readOfDevice('folder')).toEqual({ name: 'Copies' })
    const keys = [...(await disk.keys()), ...(await disk.readAll()).map(([key]) => key)]
    expect(keys.filter((key) => key.startsWith('device/'))).toEqual([])
    await disk.writeOfDevice('folder', undefined)
    expect(await disk.readOfDevice('folder')).toBeUndefined()
  })

  it('goes when everything is deleted', async () => {
    const disk = browserRecords()
    await disk.writeOfDevice('folder', 'Copies')
    await disk.clear()
    expect(await disk.readOfDevice('folder')).toBeUndefined()
  })
})

describe('clearing', () => {
  it('deletes every record, and new ones are kept after it', async () => {
    const disk = browserRecords()
    await disk.write([['rating/gone', 1]])
    await disk.clear()
    expect(await disk.readAll()).toEqual([])
    await disk.write([['rating/new', 2]])
    expect(await disk.readAll()).toEqual([['rating/new', 2]])
  })
})
