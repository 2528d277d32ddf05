import { entries, promisifyRequest, type UseStore } from 'idb-keyval'
import { type Entry, splitKey } from '../domain/records.ts'

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

const DATABASE = 'skill-grove'
const STORE = 'records'

/** The records of this browser: database `skill-grove`, object store `records`. */
export function browserRecords(): RecordStore {
  const records = reopeningStore()
  return {
    async readAll() {
      const all = await entries<IDBValidKey, unknown>(records)
      // The app's own keys are all strings; a foreign one must not keep the rest from being read.
      return all.map(([key, value]): Entry => [
        typeof key === 'string' ? key : `odd key ${JSON.stringify(key)}`,
        value,
      ])
    },
    async write(fresh) {
      await records('readwrite', (store) => {
        for (const [key, value] of fresh) {
          if (splitKey(key).kind === 'setting') store.put(value, key)
          else store.add(value, key).onerror = keepWhatIsThere
        }
        return promisifyRequest(store.transaction)
      })
    },
  }
}

/** An `add` to a key that is taken fails; without this it would take the transaction with it. */
function keepWhatIsThere(event: globalThis.Event): void {
  if (event.target instanceof IDBRequest && event.target.error?.name === 'ConstraintError') {
    event.preventDefault()
    event.stopPropagation()
  }
}

/**
 * idb-keyval's own store keeps its first connection for ever. This one gives it up when another
 * tab needs a newer version, and opens anew, once for each call, when the browser has closed it.
 */
function reopeningStore(): UseStore {
  let opened: Promise<IDBDatabase> | undefined
  const open = () => {
    opened ??= openDatabase().then((database) => {
      const forget = () => {
        opened = undefined
      }
      database.onclose = forget
      database.onversionchange = () => {
        database.close()
        forget()
      }
      return database
    })
    opened.catch(() => {
      opened = undefined
    })
    return opened
  }
  return async (mode, callback) => {
    const run = async () => callback((await open()).transaction(STORE, mode).objectStore(STORE))
    try {
      return await run()
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error
      opened = undefined
      return run()
    }
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE)
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE)
    }
    request.onsuccess = () => {
      resolve(request.result)
    }
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB'))
    }
  })
}
