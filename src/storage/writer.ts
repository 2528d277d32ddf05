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
  /** What is not known to be written yet. */
  waiting(): readonly Entry[]
  /** Writes nothing from now on, and lets go of what was not written yet. */
  stop(): void
}

/**
 * A writer that keeps what it could not write and tries it again with the next record, so that a
 * full or failing disk loses nothing while the page is open. What is made is on its way at once,
 * whatever else still is, since the page may be gone a moment later; what is written later to the
 * same key stays.
 * `onWritten` hears of each write that is done.
 */
export function createWriter(
  store: RecordStore,
  report: (state: SaveState) => void,
  onWritten: (entries: readonly Entry[]) => void = () => undefined,
): Writer {
  /** What is not known to be stored, and with which write it is on its way, if it is. */
  const waiting = new Map<string, unknown>()
  const sent = new Map<string, readonly Entry[]>()
  let flights = 0
  let reason = ''
  let isStopped = false
  const hasEnded = () => isStopped

  async function send(): Promise<void> {
    const batch = [...waiting].filter(([key]) => !sent.has(key))
    if (hasEnded() || batch.length === 0) return
    for (const [key] of batch) sent.set(key, batch)
    flights += 1
    report({ kind: 'saving' })
    // A key that was written to again since then is on its way with another write.
    const own = () => batch.map(([key]) => key).filter((key) => sent.get(key) === batch)
    try {
      await store.write(batch)
      if (!hasEnded()) onWritten(batch)
      for (const key of own()) waiting.delete(key)
    } catch (error) {
      reason = wordsOf(error)
    }
    for (const key of own()) sent.delete(key)
    flights -= 1
    if (flights > 0 || hasEnded()) return
    report(
      waiting.size === 0 ? { kind: 'saved' } : { kind: 'failed', reason, unsaved: waiting.size },
    )
  }

  return {
    write(entries) {
      for (const [key, value] of entries) {
        waiting.set(key, value)
        sent.delete(key)
      }
      void send()
    },
    retry() {
      void send()
    },
    isWaiting: (key) => waiting.has(key),
    waiting: () => [...waiting],
    stop() {
      isStopped = true
      waiting.clear()
    },
  }
}

/** Some browsers say no more than the name of an error, such as QuotaExceededError. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.message === '' ? error.name : error.message
}
