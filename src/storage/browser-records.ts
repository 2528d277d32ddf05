import { del, entries, get, getMany, keys, promisifyRequest, set } from 'idb-keyval'
import { DEVICE, type Entry, splitKey } from '../domain/records.ts'
import { connectTo } from './connection.ts'
import { isSegment, readSealed, seal, unsealed } from './segments.ts'

/** Where records live: one key each in the browser's IndexedDB. */
export interface RecordStore {
  /** Every stored entry, raw. Rejects when the browser's storage cannot be opened. */
  readAll(): Promise<readonly Entry[]>
  /**
   * Adds all entries in one transaction, or none. A key that is there already keeps its value;
   * only settings are replaced.
   */
  write(fresh: readonly Entry[]): Promise<void>
}

/** The same, of which other tabs may write a part. */
export interface SharedRecords extends RecordStore {
  /** The stored entries of these keys, raw; a key that is not there is left out. */
  read(keys: readonly string[]): Promise<readonly Entry[]>
  /** Every stored key. */
  keys(): Promise<readonly string[]>
  /**
   * Puts old records together, so that very many are read fast. To be called once a second copy holds
   * them; by one tab at a time. `newId` names what is made.
   */
  seal(newId: () => string): Promise<void>
  /** Deletes every record for good, and what is kept for this browser alone. */
  clear(): Promise<void>
  /** What is kept under a name for this browser alone: in no backup, no copy and no other tab. */
  readOfDevice(name: string): Promise<unknown>
  /** Keeps something so, whatever a database can hold; `undefined` removes it. */
  writeOfDevice(name: string, value: unknown): Promise<void>
}

/**
 * The form in which records are stored, as a number that only grows: 1, each under its own key; 2,
 * old ones in segments. What meets a higher one than it knows only shows what it can read.
 */
export const STORED_FORM = 2

/** Under this name of the device stands the highest form that was ever stored here. */
export const FORM = 'form'

const DATABASE = 'skill-grove'
const STORE = 'records'

/** The records of this browser: database `skill-grove`, object store `records`. */
export function browserRecords(): SharedRecords {
  const records = connectTo(DATABASE, STORE)
  /** Which write of this page was the last to set a setting. */
  const lastWrite = new Map<string, number>()
  let writes = 0
  return {
    async readAll() {
      const all = await entries<IDBValidKey, unknown>(records)
      // The app's own keys are all strings; a foreign one must not keep the rest from being read.
      const named = all.map(([key, value]): Entry => [textOf(key), value])
      return unsealed(named.filter(([key]) => isRecord(key) || isSegment(key)))
    },
    async read(wanted) {
      const values = await getMany<unknown>([...wanted], records)
      const found = wanted.flatMap((key, index): readonly Entry[] =>
        values[index] === undefined ? [] : [[key, values[index]]],
      )
      const others = new Set(wanted.filter((key, index) => values[index] === undefined))
      if (others.size === 0) return found
      const sealed = await readSealed(records)
      return [...found, ...sealed.filter(([key]) => others.has(key))]
    },
    async keys() {
      const all = (await keys<IDBValidKey>(records)).map(textOf)
      const sealed = all.some(isSegment) ? await readSealed(records) : []
      return [...all.filter(isRecord), ...sealed.map(([key]) => key)]
    },
    async seal(newId) {
      if ((await seal(records, newId)) > 0) await set(`${DEVICE}/${FORM}`, STORED_FORM, records)
    },
    async clear() {
      await records('readwrite', (store) => {
        store.clear()
        return promisifyRequest(store.transaction)
      })
    },
    readOfDevice: (name) => get<unknown>(`${DEVICE}/${name}`, records),
    async writeOfDevice(name, value) {
      const key = `${DEVICE}/${name}`
      if (value === undefined) await del(key, records)
      else await set(key, value, records)
    },
    async write(fresh) {
      const write = (writes += 1)
      for (const [key] of fresh) if (isSetting(key)) lastWrite.set(key, write)
      try {
        await records('readwrite', (store) => add(store, fresh))
      } catch {
        // Most likely a key is taken; browsers do not agree on what error that is after a commit.
        // By now a setting may have been written anew.
        const rest = fresh.filter(([key]) => (lastWrite.get(key) ?? write) === write)
        await records('readwrite', (store) => addMissing(store, rest))
      }
    },
  }
}

/**
 * Committed at once, without waiting for an answer: the page may be closed before it comes. So one
 * key that is taken fails them all.
 */
function add(store: IDBObjectStore, fresh: readonly Entry[]): Promise<void> {
  for (const [key, value] of fresh) {
    if (isSetting(key)) store.put(value, key)
    else store.add(value, key)
  }
  store.transaction.commit()
  return promisifyRequest(store.transaction)
}

async function addMissing(store: IDBObjectStore, fresh: readonly Entry[]): Promise<void> {
  const found = await Promise.all(fresh.map(([key]) => promisifyRequest(store.getKey(key))))
  await add(
    store,
    fresh.filter(([key], index) => isSetting(key) || found[index] === undefined),
  )
}

function isRecord(key: string): boolean {
  return splitKey(key).kind !== DEVICE
}

function isSetting(key: string): boolean {
  return splitKey(key).kind === 'setting'
}

function textOf(key: IDBValidKey): string {
  return typeof key === 'string' ? key : `odd key ${JSON.stringify(key)}`
}
