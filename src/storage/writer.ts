import type { Entry } from '../domain/records.ts'
import type { SaveState } from '../domain/save-state.ts'
import type { RecordStore } from './browser-records.ts'

/** Writes records as they are made and tells how it went. */
export interface Writer {
  write(entries: readonly Entry[]): void
  /** Tries once more to write what could not be written. */
  retry(): void
  /** Whether the value under this key is not written yet. */
  isWaiting(key: string): boolean
  /** Writes nothing from now on, and lets go of what was not written yet. */
  stop(): void
}

/**
 * A writer that keeps what it could not write and tries it again with the next record, so that a
 * full or failing disk loses nothing while the page is open. Writes are made at once, in order;
 * `onWritten` hears the keys of each that is done.
 */
export function createWriter(
  store: RecordStore,
  report: (state: SaveState) => void,
  onWritten: (keys: readonly string[]) => void = () => undefined,
): Writer {
  const waiting = new Map<string, unknown>()
  let busy = false
  let isStopped = false

  async function drain(): Promise<void> {
    if (isStopped || busy || waiting.size === 0) return
    busy = true
    report({ kind: 'saving' })
    const batch = [...waiting]
    try {
      await store.write(batch)
      onWritten(batch.map(([key]) => key))
      for (const [key, value] of batch) if (waiting.get(key) === value) waiting.delete(key)
      busy = false
      if (waiting.size === 0) report({ kind: 'saved' })
      else await drain()
    } catch (error) {
      busy = false
      const reason = error instanceof Error ? error.message : String(error)
      report({ kind: 'failed', reason, unsaved: waiting.size })
    }
  }

  return {
    write(entries) {
      for (const [key, value] of entries) waiting.set(key, value)
      void drain()
    },
    retry() {
      void drain()
    },
    isWaiting: (key) => waiting.has(key),
    stop() {
      isStopped = true
      waiting.clear()
    },
  }
}
