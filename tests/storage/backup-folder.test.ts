import { describe, expect, it } from 'vitest'
import { mayWrite, OccupiedError, writeCopy } from '../../src/storage/backup-folder.ts'
import { fakeFolder } from './fake-folder.ts'

const now = new Date('2026-11-29T10:00:00.000Z')
const NAME = 'skill-grove.grove.json'

describe('the copy in a folder', () => {
  it('is a backup, under a name that stays', async () => {
    const { folder, files } = fakeFolder()
    await writeCopy(
      folder,
      [
        ['rating/b', 2],
        ['rating/a', 1],
      ],
      now,
    )
    expect([...files.keys()]).toEqual([NAME])
    expect(JSON.parse(files.get(NAME) ?? '')).toEqual({
      format: 'skill-grove',
      version: 1,
      exportedAt: '2026-11-29T10:00:00.000Z',
      records: { 'rating/a': 1, 'rating/b': 2 },
    })
  })

  it('keeps what the file holds, with the newer settings', async () => {
    const { folder, files } = fakeFolder()
    await writeCopy(
      folder,
      [
        ['rating/of-another', 1],
        ['setting/theme', 'dark'],
      ],
      now,
    )
    await writeCopy(
      folder,
      [
        ['rating/own', 2],
        ['setting/theme', 'light'],
      ],
      now,
    )
    expect(JSON.parse(files.get(NAME) ?? '')).toMatchObject({
      records: { 'rating/of-another': 1, 'rating/own': 2, 'setting/theme': 'light' },
    })
  })

  it('is not written anew where nothing has changed', async () => {
    const { folder, files } = fakeFolder()
    await writeCopy(folder, [['rating/a', { id: 'a' }]], now)
    const before = files.get(NAME)
    await writeCopy(folder, [['rating/a', { id: 'a' }]], new Date(0))
    expect(files.get(NAME)).toBe(before)
  })

  it.each([
    ['no JSON', '{"format":"skill-gr'],
    ['another JSON', '{"a":1}'],
    ['a later version', '{"format":"skill-grove","version":2,"exportedAt":"","records":{}}'],
  ])('never replaces a file that is %s', async (_, text) => {
    const { folder, files } = fakeFolder()
    files.set(NAME, text)
    await expect(writeCopy(folder, [['rating/a', 1]], now)).rejects.toThrow(OccupiedError)
    expect(files.get(NAME)).toBe(text)
  })

  it('leaves the file as it was when writing fails half way', async () => {
    const { folder, files, fail } = fakeFolder()
    await writeCopy(folder, [['rating/a', 1]], now)
    const before = files.get(NAME)
    fail(new Error('The disk is full.'))
    await expect(writeCopy(folder, [['rating/b', 1]], now)).rejects.toThrow('The disk is full.')
    expect(files.get(NAME)).toBe(before)
  })

  it('asks the person only when told to', async () => {
    const { folder, asked } = fakeFolder('prompt')
    expect(await mayWrite(folder, false)).toBe(false)
    expect(asked).toEqual([])
    expect(await mayWrite(folder, true)).toBe(true)
    expect(asked).toEqual(['readwrite'])
  })
})
