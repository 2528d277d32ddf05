import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepFolderCopy } from '../../src/app/folder-copy.ts'
import type { Entry } from '../../src/domain/records.ts'
import type { FolderState } from '../../src/domain/safety.ts'
import { fakeFolder } from '../storage/fake-folder.ts'

const NAME = 'skill-grove.grove.json'

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers({ now: new Date(2026, 10, 29, 10) })
})
afterEach(() => {
  vi.useRealTimers()
})

function setUp(permission?: PermissionState) {
  const fake = fakeFolder(permission)
  const device = new Map<string, unknown>()
  const said: FolderState[] = []
  const entries: Entry[] = [['rating/a', 1]]
  let written = 0
  const copy = keepFolderCopy({
    disk: {
      readOfDevice: (name) => Promise.resolve(device.get(name)),
      writeOfDevice(name, value) {
        if (value === undefined) device.delete(name)
        else device.set(name, value)
        return Promise.resolve()
      },
    },
    entries: () => Promise.resolve([...entries]),
    pick: () => Promise.resolve(fake.folder),
    alone: (deed) => deed(),
    now: Date.now,
    report: (state) => said.push(state),
    onWritten: () => (written += 1),
  })
  const keys = () => {
    const text = fake.files.get(NAME)
    if (text === undefined) return undefined
    return Object.keys((JSON.parse(text) as { records: object }).records)
  }
  return { ...fake, copy, device, said, entries, keys, writes: () => written }
}

describe('the copy in a folder', () => {
  it('is written when the folder is chosen, and says so', async () => {
    const { copy, keys, said, writes } = setUp()
    await copy.choose()
    expect(keys()).toEqual(['rating/a'])
    expect(said.at(-1)).toEqual({ kind: 'on', name: 'Safe place', writtenAt: Date.now() })
    expect(writes()).toBe(1)
  })

  it('is written after changes, and at most once in three minutes', async () => {
    const { copy, keys, entries } = setUp()
    await copy.choose()
    entries.push(['rating/b', 2])
    copy.changed()
    await vi.advanceTimersByTimeAsync(179_000)
    expect(keys()).toEqual(['rating/a'])
    await vi.advanceTimersByTimeAsync(2000)
    expect(keys()).toEqual(['rating/a', 'rating/b'])
  })

  it('is written at once when the page is hidden, if something has changed', async () => {
    const { copy, keys, entries, writes } = setUp()
    await copy.choose()
    copy.hide()
    await vi.advanceTimersByTimeAsync(0)
    expect(writes()).toBe(1)
    entries.push(['rating/b', 2])
    copy.changed()
    copy.hide()
    await vi.advanceTimersByTimeAsync(0)
    expect(keys()).toEqual(['rating/a', 'rating/b'])
  })

  it('waits for the person where the browser wants to be told anew', async () => {
    const { copy, device, folder, keys, said, asked } = setUp('prompt')
    device.set('backup-folder', folder)
    await copy.write()
    expect(keys()).toBeUndefined()
    expect(asked).toEqual([])
    expect(said.at(-1)).toMatchObject({ kind: 'on', trouble: { kind: 'permission' } })
    await copy.write(true)
    expect(keys()).toEqual(['rating/a'])
    expect(said.at(-1)).not.toHaveProperty('trouble')
  })

  it('says what failed, and tries again with the next change', async () => {
    const { copy, entries, fail, keys, said } = setUp()
    await copy.choose()
    fail(new Error('The stick is gone.'))
    entries.push(['rating/b', 2])
    await copy.write()
    expect(said.at(-1)).toMatchObject({
      kind: 'on',
      trouble: { kind: 'failed', reason: 'The stick is gone.' },
    })
    copy.hide()
    await vi.advanceTimersByTimeAsync(0)
    expect(keys()).toEqual(['rating/a', 'rating/b'])
    expect(said.at(-1)).not.toHaveProperty('trouble')
  })

  it('says that another file stands there', async () => {
    const { copy, files, said } = setUp()
    files.set(NAME, 'My own notes.')
    await copy.choose()
    expect(said.at(-1)).toMatchObject({ kind: 'on', trouble: { kind: 'occupied' } })
    expect(files.get(NAME)).toBe('My own notes.')
  })

  it('forgets the folder when it is stopped, writes no more, and leaves the file', async () => {
    const { copy, device, entries, keys, said } = setUp()
    await copy.choose()
    entries.push(['rating/b', 2])
    copy.changed()
    await copy.stop()
    await vi.advanceTimersByTimeAsync(600_000)
    expect(device.size).toBe(0)
    expect(keys()).toEqual(['rating/a'])
    expect(said.at(-1)).toEqual({ kind: 'off' })
  })

  it('writes no more once everything was deleted, here or in another tab', async () => {
    const { copy, device, entries, keys } = setUp()
    await copy.choose()
    device.clear()
    entries.length = 0
    copy.changed()
    await vi.advanceTimersByTimeAsync(600_000)
    expect(keys()).toEqual(['rating/a'])
  })
})
