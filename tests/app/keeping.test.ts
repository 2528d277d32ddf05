import { beforeEach, describe, expect, test, vi } from 'vitest'
import { keepInStep } from '../../src/app/keeping.ts'
import { type Entry, NO_RECORDS, settingOf } from '../../src/domain/records.ts'
import type { SharedRecords } from '../../src/storage/browser-records.ts'
import { writtenIn, wordOf, type Written } from '../../src/storage/tabs.ts'
import { createWriter } from '../../src/storage/writer.ts'
import { newGrove } from '../../src/store/grove-state.ts'
import { createGroveStore } from '../../src/store/grove-store.ts'

const disk = new Map<string, unknown>()
let writes: string[] = []
let reads: (readonly string[])[] = []
let slow = Promise.resolve()
const records: Pick<SharedRecords, 'readAll' | 'read' | 'keys' | 'clear' | 'write'> = {
  readAll: () => Promise.resolve([...disk]),
  async read(keys) {
    reads.push(keys)
    await slow
    return keys.flatMap((key): Entry[] => (disk.has(key) ? [[key, disk.get(key)]] : []))
  },
  keys: () => Promise.resolve([...disk.keys()]),
  clear() {
    disk.clear()
    return Promise.resolve()
  },
  write(fresh) {
    for (const [key, value] of fresh) disk.set(key, value)
    writes.push(...fresh.map(([key]) => key))
    return Promise.resolve()
  },
}
const listeners: ((written: Written) => void)[] = []

/** A tab with the ids that it gives, whose sleep is over when `wake` is called. */
function openTab(name: string, { hears = true } = {}) {
  let count = 0
  const own: {
    listener?: (written: Written) => void
    wake?: () => void
    meetNewer?: () => void
  } = {}
  const store = createGroveStore(
    newGrove({
      records: NO_RECORDS,
      headers: [],
      builtIn: new Map(),
    }),
    { now: () => 1000 + count, newId: () => `${name}${String((count += 1))}` },
  )
  const tabs = {
    tell: (entries: readonly Entry[]) => {
      for (const each of listeners) if (each !== own.listener) each(writtenIn(wordOf(entries)))
    },
    listen: (listener: (written: Written) => void) => {
      if (!hears) return
      own.listener = listener
      listeners.push(listener)
    },
    onNewer: (listener: () => void) => {
      own.meetNewer = listener
    },
    onSight: (listener: () => void) => {
      own.wake = listener
    },
  }
  const writer = createWriter(
    records,
    (saving) => {
      store.actions.reportSaving(saving)
    },
    tabs.tell,
  )
  keepInStep({ store, disk: records, writer, tabs, unread: new Set() })
  return {
    store,
    wake: () => {
      own.wake?.()
    },
    meetNewer: () => {
      own.meetNewer?.()
    },
    ratings: () => store.getState().records.ratings.map(({ id, skill }) => `${id} ${skill}`),
  }
}

beforeEach(() => {
  disk.clear()
  listeners.length = 0
  writes = []
  reads = []
  slow = Promise.resolve()
})

describe('tabs of one browser', () => {
  test('show what another one has stored, and do not store it again', async () => {
    const [one, two] = [openTab('a'), openTab('b')]
    one.store.actions.rate('t', 'empathy', 'pro')
    await vi.waitFor(() => {
      expect(two.ratings()).toEqual(['a1 empathy'])
    })
    two.store.actions.rate('t', 'self-care', 'master')
    await vi.waitFor(() => {
      expect(one.ratings()).toEqual(['a1 empathy', 'b1 self-care'])
    })
    expect(writes).toEqual(['rating/a1', 'rating/b1'])
  })

  test('follow a choice, and do not give it back and forth', async () => {
    const [one, two] = [openTab('a'), openTab('b')]
    two.store.actions.choose('theme', 'light')
    one.store.actions.choose('theme', 'dark')
    await vi.waitFor(() => {
      expect(settingOf(two.store.getState().records, 'theme')).toBe('dark')
    })
    expect(writes).toEqual(['setting/theme', 'setting/theme'])
  })

  test('look for what they missed when they come into sight', async () => {
    const [one, two] = [openTab('a'), openTab('b', { hears: false })]
    one.store.actions.rate('t', 'empathy', 'pro')
    one.store.actions.choose('theme', 'dark')
    await vi.waitFor(() => {
      expect(writes).toHaveLength(2)
    })
    expect(two.ratings()).toEqual([])
    two.wake()
    await vi.waitFor(() => {
      expect(two.ratings()).toEqual(['a1 empathy'])
    })
    expect(settingOf(two.store.getState().records, 'theme')).toBe('dark')
    expect(writes).toHaveLength(2)
  })

  test('take events from each other, and ask the disk for what may change alone', async () => {
    const [one, two] = [openTab('a'), openTab('b')]
    one.store.actions.rate('t', 'empathy', 'pro')
    one.store.actions.choose('theme', 'dark')
    await vi.waitFor(() => {
      expect(two.ratings()).toEqual(['a1 empathy'])
      expect(settingOf(two.store.getState().records, 'theme')).toBe('dark')
    })
    expect(reads).toEqual([['setting/theme']])
  })

  test('are drawn once for all that comes within a moment', async () => {
    const [one, two] = [openTab('a'), openTab('b')]
    let drawn = 0
    two.store.subscribe(() => {
      drawn += 1
    })
    for (const skill of ['empathy', 'advocacy', 'mentoring']) {
      one.store.actions.rate('t', skill, 'pro')
      await new Promise(setImmediate)
    }
    await vi.waitFor(() => {
      expect(two.ratings()).toEqual(['a1 empathy', 'a2 advocacy', 'a3 mentoring'])
    })
    expect(drawn).toBe(1)
  })

  test('need not read what has come already when they come into sight', async () => {
    const [one, two] = [openTab('a'), openTab('b')]
    one.store.actions.rate('t', 'empathy', 'pro')
    await vi.waitFor(() => {
      expect(writes).toEqual(['rating/a1'])
    })
    two.wake()
    expect(two.ratings()).toEqual(['a1 empathy'])
    await new Promise(setImmediate)
    expect(reads.flat()).toEqual([])
  })

  test('read at once what has come while they were reading', async () => {
    const [one, two] = [openTab('a'), openTab('b')]
    let go: (() => void) | undefined
    slow = new Promise<void>((resolve) => {
      go = resolve
    })
    for (const name of ['theme', 'motion', 'hand']) {
      one.store.actions.choose(name, 'on')
      await new Promise(setImmediate)
    }
    go?.()
    await vi.waitFor(() => {
      expect(settingOf(two.store.getState().records, 'hand')).toBe('on')
    })
    expect(reads).toEqual([['setting/theme'], ['setting/motion', 'setting/hand']])
  })

  test('change nothing any more once another one stores in a newer form', async () => {
    const tab = openTab('a')
    tab.store.actions.rate('t', 'empathy', 'pro')
    await vi.waitFor(() => {
      expect(writes).toEqual(['rating/a1'])
    })
    tab.meetNewer()
    tab.store.actions.rate('t', 'empathy', 'master')
    tab.store.actions.undo()
    tab.store.actions.choose('theme', 'dark')
    expect(tab.ratings()).toEqual(['a1 empathy'])
    expect(writes).toEqual(['rating/a1'])
    expect(tab.store.getState().isFrozen).toBe(true)
  })

  test('leave alone what they cannot read', async () => {
    const tab = openTab('a', { hears: false })
    disk.set('rating/odd', { from: 'a newer version' })
    tab.wake()
    tab.store.actions.rate('t', 'empathy', 'pro')
    await vi.waitFor(() => {
      expect(writes).toEqual(['rating/a1'])
    })
    expect(disk.get('rating/odd')).toEqual({ from: 'a newer version' })
  })
})
