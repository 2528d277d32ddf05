import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { clear, createStore, get, keys, set } from 'idb-keyval'
import { afterEach, describe, expect, it } from 'vitest'
import { browserRecords } from '../../src/storage/browser-records.ts'
import type { Entry } from '../../src/domain/records.ts'

const singly = createStore('skill-grove', 'records')
const disk = browserRecords()
let ids = 0
const newId = () => `s${String((ids += 1))}`

/** `rating/<from>`, `rating/<from + 1>` …, with their numbers as values. */
function numbered(count: number, from = 0): readonly Entry[] {
  return Array.from({ length: count }, (_, i): Entry => [`rating/${String(from + i)}`, from + i])
}

function sorted(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1))
}

// All tests of a run share one database.
afterEach(async () => {
  await clear(singly)
})

describe('sealing', () => {
  it('puts 500 of 1,300 records under one key, and all are read as before', async () => {
    await disk.write(numbered(1300))
    await disk.seal(newId)
    const stored = await keys<string>(singly)
    expect(stored.filter((key) => key.startsWith('rating/'))).toHaveLength(800)
    expect(stored.filter((key) => key.startsWith('device/segment/'))).toHaveLength(1)
    expect(sorted(await disk.readAll())).toEqual(sorted(numbered(1300)))
    expect((await disk.keys()).toSorted()).toEqual(sorted(numbered(1300)).map(([key]) => key))
    expect(sorted(await disk.read(['rating/0', 'rating/1299', 'rating/none']))).toEqual([
      ['rating/0', 0],
      ['rating/1299', 1299],
    ])
    expect(await disk.readOfDevice('form')).toBe(2)
  })

  it('leaves few records, settings and trees as they are', async () => {
    const others: readonly Entry[] = Array.from({ length: 600 }, (_, i) => [
      `${i % 2 === 0 ? 'setting' : 'tree'}/${String(i)}`,
      i,
    ])
    await disk.write([...numbered(999), ...others])
    await disk.seal(newId)
    expect(await keys(singly)).toHaveLength(1599)
    expect(await disk.readOfDevice('form')).toBeUndefined()
  })

  it('loses nothing where two tabs are about it at once, and a third one writes', async () => {
    await disk.write(numbered(2600))
    const third = browserRecords()
    await Promise.all([
      disk.seal(newId),
      browserRecords().seal(newId),
      third.write(numbered(700, 2600)),
    ])
    await disk.seal(newId)
    expect(sorted(await disk.readAll())).toEqual(sorted(numbered(3300)))
  })

  it('leaves all as it was where a segment cannot be written', async () => {
    await disk.write(numbered(1000))
    await set('device/segment/taken', 'something else', singly)
    await expect(disk.seal(() => 'taken')).rejects.toThrow()
    expect(await get('device/segment/taken', singly)).toBe('something else')
    expect((await disk.keys()).toSorted()).toEqual(sorted(numbered(1000)).map(([key]) => key))
  })

  it('gives back what is damaged as a record that nobody can read', async () => {
    await disk.write(numbered(1000))
    await disk.seal(() => 'torn')
    await set('device/segment/torn', [['rating/0', 0], 'odd'], singly)
    const [odd] = (await disk.readAll()).filter(([key]) => !key.startsWith('rating/'))
    expect(odd).toEqual(['segment/torn', [['rating/0', 0], 'odd']])
  })

  it('never gives a record twice, whatever was sealed and written again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 2200 }), { minLength: 1, maxLength: 6 }),
        async (counts) => {
          await clear(singly)
          for (const count of counts) {
            await disk.write(numbered(count))
            await disk.seal(newId)
          }
          expect(sorted(await disk.readAll())).toEqual(sorted(numbered(Math.max(...counts))))
        },
      ),
      { numRuns: 8 },
    )
  })
})
