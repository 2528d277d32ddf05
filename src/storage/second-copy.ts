import type { Entry } from '../domain/records.ts'
import { entriesIn, linesOf } from './journal-lines.ts'
import type { Answer, Request } from './journal-worker/journal-messages.ts'
import { journalAddress } from './script-address.ts'

/**
 * A copy of every record outside of IndexedDB, which a crash at the wrong moment can empty:
 * https://github.com/google/leveldb/issues/1287. Each call rejects when it cannot be done.
 */
export interface SecondCopy {
  /** Everything in it. A key can come more than once: the last one counts. */
  readAll(): Promise<readonly Entry[]>
  /** Resolves when the entries are on the disk. */
  append(entries: readonly Entry[]): Promise<void>
  /** Writes all of it anew, beside what is there. To be called after `readAll`, with that in it. */
  snapshot(entries: readonly Entry[]): Promise<void>
  /** Removes all of it for good, also what other tabs have written, once they have closed theirs. */
  forget(): Promise<void>
  /** Lets go of what this tab has open. Nothing can be asked of it after that. */
  close(): void
}

/** How long an answer may take, in ms. Saving waits for it. */
const PATIENCE = 5000

/** The second copy; `undefined` where the browser has no files of its own for pages. */
export function openSecondCopy(): SecondCopy | undefined {
  if (!('storage' in navigator) || !('getDirectory' in navigator.storage)) return undefined
  const worker = new Worker(journalAddress(), { type: 'module' })
  const waiting = new Map<number, (answer: Answer) => void>()
  let count = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data)
  })

  function ask(what: { kind: 'read' | 'forget' } | { kind: 'append' | 'snapshot'; text: string }) {
    count += 1
    const request: Request = { id: count, ...what }
    return new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(() => {
        end({ id: request.id, reason: 'no answer' })
      }, PATIENCE)
      const end = (answer: Answer) => {
        clearTimeout(timer)
        waiting.delete(request.id)
        if (answer.reason === undefined) resolve(answer)
        else reject(new Error(answer.reason))
      }
      waiting.set(request.id, end)
      worker.postMessage(request)
    })
  }

  return {
    async readAll() {
      const { texts = [] } = await ask({ kind: 'read' })
      return texts.flatMap(entriesIn)
    },
    async append(entries) {
      await ask({ kind: 'append', text: linesOf(entries) })
    },
    async snapshot(entries) {
      await ask({ kind: 'snapshot', text: linesOf(entries) })
    },
    async forget() {
      await ask({ kind: 'forget' })
    },
    close() {
      worker.terminate()
    },
  }
}
