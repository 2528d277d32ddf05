import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/domain/records.ts'
import type { SaveState } from '../../src/domain/save-state.ts'
import { createWriter } from '../../src/storage/writer.ts'

/** A disk whose writes end when the test says so. */
function controlledDisk() {
  const batches: (readonly Entry[])[] = []
  const ends: { succeed: () => void; fail: (reason: Error) => void }[] = []
  return {
    batches,
    async end(how: 'succeed' | 'fail', reason: Error = new Error('disk full')) {
      const next = ends.shift()
      if (how === 'succeed') next?.succeed()
      else next?.fail(reason)
      await new Promise(setImmediate)
    },
    store: {
      readAll: () => Promise.resolve([]),
      write(batch: readonly Entry[]) {
        batches.push(batch)
        return new Promise<void>((resolve, reject) => {
          ends.push({
            succeed: resolve,
            fail: reject,
          })
        })
      },
    },
  }
}

function setUp() {
  const disk = controlledDisk()
  const states: SaveState[] = []
  const writer = createWriter(disk.store, (state) => states.push(state))
  return { disk, states, writer }
}

describe('the writer', () => {
  it('writes at once and says saving, then saved', async () => {
    const { disk, states, writer } = setUp()
    writer.write([['rating/a', 1]])
    expect(disk.batches).toEqual([[['rating/a', 1]]])
    await disk.end('succeed')
    expect(states).toEqual([{ kind: 'saving' }, { kind: 'saved' }])
  })

  it('does not wait for one write to be done before the next', async () => {
    const { disk, states, writer } = setUp()
    writer.write([['rating/a', 1]])
    writer.write([['rating/b', 2]])
    expect(disk.batches).toEqual([[['rating/a', 1]], [['rating/b', 2]]])
    await disk.end('succeed')
    expect(states.at(-1)).toEqual({ kind: 'saving' })
    await disk.end('succeed')
    expect(states.at(-1)).toEqual({ kind: 'saved' })
  })

  it('does not take one write that is done for another that is not', async () => {
    const { disk, states, writer } = setUp()
    for (const theme of ['dark', 'light', 'dark']) writer.write([['setting/theme', theme]])
    await disk.end('succeed')
    await disk.end('succeed')
    expect(writer.isWaiting('setting/theme')).toBe(true)
    await disk.end('fail')
    expect(states.at(-1)).toEqual({ kind: 'failed', reason: 'disk full', unsaved: 1 })
  })

  it('says what failed and how much waits, and loses nothing', async () => {
    const { disk, states, writer } = setUp()
    writer.write([['rating/a', 1]])
    await disk.end('fail')
    expect(states.at(-1)).toEqual({ kind: 'failed', reason: 'disk full', unsaved: 1 })
    writer.write([['rating/b', 2]])
    expect(disk.batches.at(-1)).toEqual([
      ['rating/a', 1],
      ['rating/b', 2],
    ])
    await disk.end('succeed')
    expect(states.at(-1)).toEqual({ kind: 'saved' })
  })

  it('hands over what waits, for a backup', async () => {
    const { disk, writer } = setUp()
    writer.write([['rating/a', 1]])
    expect(writer.waiting()).toEqual([['rating/a', 1]])
    await disk.end('fail')
    expect(writer.waiting()).toEqual([['rating/a', 1]])
    writer.retry()
    await disk.end('succeed')
    expect(writer.waiting()).toEqual([])
  })

  it('says the name of an error that says no more', async () => {
    const { disk, states, writer } = setUp()
    writer.write([['rating/a', 1]])
    await disk.end('fail', new DOMException('', 'QuotaExceededError'))
    expect(states.at(-1)).toEqual({ kind: 'failed', reason: 'QuotaExceededError', unsaved: 1 })
  })

  it('tries again when asked', async () => {
    const { disk, states, writer } = setUp()
    writer.write([['rating/a', 1]])
    await disk.end('fail')
    writer.retry()
    await disk.end('succeed')
    expect(disk.batches).toHaveLength(2)
    expect(states.at(-1)).toEqual({ kind: 'saved' })
  })

  it('writes the newest value of a setting that changed while it was written', async () => {
    const { disk, writer } = setUp()
    writer.write([['setting/theme', 'dark']])
    writer.write([['setting/theme', 'light']])
    await disk.end('succeed')
    expect(disk.batches.at(-1)).toEqual([['setting/theme', 'light']])
  })

  it('writes and says nothing once it was stopped, not even of what waits', async () => {
    const { disk, states, writer } = setUp()
    writer.write([['rating/a', 1]])
    await disk.end('fail')
    writer.stop()
    const said = states.length
    writer.write([['rating/c', 3]])
    writer.retry()
    expect(disk.batches).toEqual([[['rating/a', 1]]])
    expect(states).toHaveLength(said)
  })
})
