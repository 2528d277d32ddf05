import type { UseStore } from 'idb-keyval'

/** How long an open may take before the app goes on without, in ms. */
const PATIENCE = 5000

/**
 * An object store of the browser's, as idb-keyval takes it. Its own keeps its first connection for
 * ever; this one gives it up when another tab needs a newer version, opens anew, once for each call,
 * when the browser has closed it, and gives an open up that is held up for 5 s. What is written is on
 * the disk, not only on its way there, when the call resolves.
 */
export function connectTo(database: string, name: string): UseStore {
  let opened: Promise<IDBDatabase> | undefined
  const forget = () => {
    opened = undefined
  }
  const open = () => {
    opened ??= inTime(openDatabase(database, name)).then((connection) => {
      connection.onclose = forget
      connection.onversionchange = () => {
        connection.close()
        forget()
      }
      return connection
    })
    opened.catch(forget)
    return opened
  }
  return async (mode, callback) => {
    const run = async () => {
      const connection = await open()
      // A crash of the device between "saved" and the disk would make "saved" a lie.
      return callback(
        connection.transaction(name, mode, { durability: 'strict' }).objectStore(name),
      )
    }
    try {
      return await run()
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error
      forget()
      return run()
    }
  }
}

/** The version is never raised, so that no version of the app can lock another one out. */
function openDatabase(database: string, name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database)
    request.onupgradeneeded = () => {
      request.result.createObjectStore(name)
    }
    request.onsuccess = () => {
      resolve(request.result)
    }
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB'))
    }
  })
}

/** `opening`, or a rejection when it takes too long; what opens after that is closed again. */
function inTime(opening: Promise<IDBDatabase>): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('The browser’s storage did not open within 5 seconds.'))
      opening.then(
        (late) => {
          late.close()
        },
        () => undefined,
      )
    }, PATIENCE)
    opening.then(resolve, reject).finally(() => {
      clearTimeout(timer)
    })
  })
}
