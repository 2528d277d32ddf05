import { readNote, writeNote } from './local-note.ts'

/**
 * How many records this browser is known to hold, kept outside of where they are. IndexedDB that was
 * emptied opens as a healthy empty one; only this tells it from a first visit.
 */
export interface Canary {
  readonly count: number
  /** When the last of them was stored, in ms since 1970. */
  readonly at: number
}

const KEY = 'skill-grove-count'

/** What was noted last; `undefined` on a first visit, and where the browser keeps nothing. */
export function readCanary(): Canary | undefined {
  const noted = readNote(KEY)
  if (typeof noted !== 'object' || noted === null) return undefined
  const { count, at } = { count: 0, at: 0, ...noted }
  return Number.isSafeInteger(count) && Number.isFinite(at) ? { count, at } : undefined
}

export function noteCanary(canary: Canary): void {
  writeNote(KEY, canary)
}
