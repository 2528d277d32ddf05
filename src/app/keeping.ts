import { addedEntries, type Entry, entriesOf, splitKey } from '../domain/records.ts'
import type { SharedRecords } from '../storage/browser-records.ts'
import { readEntries } from '../storage/parse-record.ts'
import type { Tabs } from '../storage/tabs.ts'
import type { Writer } from '../storage/writer.ts'
import type { GroveStore } from '../store/grove-store.ts'

interface Keeping {
  readonly store: GroveStore
  readonly disk: Pick<SharedRecords, 'read' | 'keys'>
  readonly writer: Pick<Writer, 'write' | 'isWaiting'>
  readonly tabs: Pick<Tabs, 'listen' | 'onNewer' | 'onSight'>
  /** Keys whose values could not be read: they stay as they are. */
  readonly unread: ReadonlySet<string>
}

/**
 * Choices that a tab keeps as they are until it is loaded anew: to follow them would turn the page
 * over, and what is open on it, that nobody has touched.
 */
const OF_THE_TAB = [
  'setting/language',
  'setting/last-tree',
  'setting/tree-view',
  'setting/grove-view',
]

/** Short enough to look like at once. */
const GATHER_MS = 50

/** Writes every record when it is made, and takes in what other tabs have written. */
export function keepInStep({ store, disk, writer, tabs, unread }: Keeping): void {
  const foreign = new Set(unread)
  let isTakingIn = false
  store.subscribe((state, before) => {
    if (state.stored === before.stored || isTakingIn) return
    const added = addedEntries(before.stored, state.stored)
    writer.write(added.filter(([key]) => !foreign.has(key)))
  })

  function takeIn(entries: readonly Entry[]): void {
    // What is about to be gone must not come back with what was on its way.
    if (store.getState().halt === 'deleting') return
    const { records, kept } = readEntries(entries)
    for (const [key] of kept) foreign.add(key)
    isTakingIn = true
    try {
      store.actions.catchUp(records)
    } finally {
      isTakingIn = false
    }
  }
  let arrived: Entry[] = []
  /** Gathers for a moment, so that busy tabs need not be drawn at each word of each other. */
  function gather(events: readonly Entry[]): void {
    if (events.length === 0) return
    if (arrived.length === 0) setTimeout(takeArrived, GATHER_MS)
    arrived.push(...events)
  }
  function takeArrived(): void {
    const all = arrived
    arrived = []
    if (all.length > 0) takeIn(all)
  }
  const asked = new Set<string>()
  let isReading = false
  /** While one read is under way, what is asked for gathers, so that busy tabs do not fall behind. */
  async function read(keys: readonly string[]): Promise<void> {
    for (const key of keys) if (!OF_THE_TAB.includes(key)) asked.add(key)
    if (isReading) return
    isReading = true
    try {
      while (asked.size > 0) {
        const wanted = [...asked]
        asked.clear()
        // The next time this tab comes into sight, it looks for everything that it lacks.
        const found = await disk.read(wanted).catch(() => [])
        // What waits to be written is newer.
        takeIn(found.filter(([key]) => !writer.isWaiting(key)))
      }
    } finally {
      isReading = false
    }
  }
  tabs.listen(({ events, keys }) => {
    gather(events)
    void read(keys)
  })
  tabs.onNewer(() => {
    store.actions.reportHalt('outdated')
  })
  tabs.onSight(() => {
    // Out of sight, timers are held back; what has come need not be read again.
    takeArrived()
    void disk.keys().then((all) => {
      const known = new Set([...entriesOf(store.getState().stored).map(([key]) => key), ...foreign])
      // A setting may have another value by now.
      return read(all.filter((key) => splitKey(key).kind === 'setting' || !known.has(key)))
    }, nothing)
  })
}

function nothing(): void {
  // What cannot be read now is looked for the next time.
}
