import { createStore, entries, setMany } from 'idb-keyval'
import type { Entry } from '../domain/records.ts'

/** Where records live: one key each in the browser's IndexedDB. */
export interface RecordStore {
  /** Every stored entry, raw. Rejects when the browser's storage cannot be opened. */
  readAll(): Promise<readonly Entry[]>
  /** Adds all entries in one transaction, or none. */
  write(fresh: readonly Entry[]): Promise<void>
}

/** The records of this browser: database `skill-grove`, object store `records`. */
export function browserRecords(): RecordStore {
  const records = createStore('skill-grove', 'records')
  return {
    async readAll() {
      return entries<string, unknown>(records)
    },
    write: (fresh) => setMany([...fresh] as [IDBValidKey, unknown][], records),
  }
}
