import { describe, expect, it, vi } from 'vitest'
import { isPlaced, layoutOf } from '../../src/layout/layout-cache.ts'
import type { LayoutAnswer } from '../../src/layout/layout-worker/layout-messages.ts'
import { placeAside } from '../../src/layout/place-aside.ts'
import { layoutTree } from '../../src/layout/tree-layout.ts'
import { FakeLayoutWorker } from './fake-layout-worker.ts'
import { largeTree } from './large-tree.ts'
import { smallTree } from './small-tree.ts'

/** Another tree for each test: layouts are kept. */
let seed = 0
function newTree() {
  seed += 1
  return largeTree(401, 6, seed / 100)
}

function workerThat(answer: LayoutAnswer | 'works' | 'is silent' | 'does not load') {
  const worker = new FakeLayoutWorker(answer)
  return { worker, start: () => Promise.resolve(worker) }
}

describe('placing a large tree apart from the page', () => {
  it('has a worker make the layout, ends it, and keeps what it made', async () => {
    const tree = newTree()
    const { worker, start } = workerThat('works')
    await placeAside(tree, 'rtl', start)
    expect(worker.isEnded).toBe(true)
    expect(layoutOf(tree, 'rtl')).toBe(worker.made)
    expect(layoutOf(tree, 'rtl')).toEqual(layoutTree(tree, { direction: 'rtl' }))
  })

  it('starts no worker for a small tree, nor for content that is placed already', async () => {
    const { start } = workerThat('works')
    const tree = newTree()
    await placeAside(tree, 'ltr', start)
    let started = 0
    const another = () => {
      started += 1
      return start()
    }
    await placeAside({ ...tree, name: 'Renamed' }, 'ltr', another)
    await placeAside(smallTree(['a', 'b<a']), 'ltr', another)
    expect(started).toBe(0)
  })

  it('ends the worker when nobody waits any more', async () => {
    const tree = newTree()
    const { worker, start } = workerThat('is silent')
    const controller = new AbortController()
    const placing = placeAside(tree, 'ltr', start, controller.signal)
    await worker.asked
    controller.abort()
    await expect(placing).rejects.toThrow(/abort/i)
    expect(worker.isEnded).toBe(true)
    expect(isPlaced(tree, 'ltr')).toBe(false)
  })

  it('leaves nothing on the signal of whoever asked, once it has the answer', async () => {
    const { signal } = new AbortController()
    const added = vi.spyOn(signal, 'addEventListener')
    await placeAside(newTree(), 'ltr', workerThat('works').start, signal)
    const isOver = added.mock.calls.map(
      ([, , options]) => typeof options === 'object' && options.signal?.aborted,
    )
    expect(isOver).toEqual([true])
  })

  it('ends a worker that has started too late', async () => {
    const { worker, start } = workerThat('is silent')
    await expect(placeAside(newTree(), 'ltr', start, AbortSignal.abort())).rejects.toThrow(/abort/i)
    expect(worker.isEnded).toBe(true)
  })

  it('says why a tree cannot be placed', async () => {
    const { worker, start } = workerThat({ reason: 'out of memory' })
    await expect(placeAside(newTree(), 'ltr', start)).rejects.toThrow('out of memory')
    expect(worker.isEnded).toBe(true)
  })

  it.each([
    ['none is to be had', undefined],
    ['none may be started', () => Promise.reject(new Error('refused'))],
    ['its script does not load', workerThat('does not load').start],
  ])('does it on the page where %s', async (_, start) => {
    const tree = newTree()
    await placeAside(tree, 'ltr', start)
    expect(isPlaced(tree, 'ltr')).toBe(true)
  })
})
