import type { ImportFormat, ImportOutcome, ImportWords } from '../domain/import-format.ts'
import type { ImportAnswer, ImportRequest } from './import-worker/import-messages.ts'
import { importAddress } from './script-address.ts'

/**
 * Reads a file of another kind in a worker. Rejects when that cannot be loaded, when the reader gives
 * up, and with an AbortError as soon as `signal` is aborted, which ends the reading.
 */
export async function readApart(
  file: File,
  words: ImportWords,
  { format, signal }: { readonly format?: ImportFormat; readonly signal?: AbortSignal } = {},
): Promise<ImportOutcome> {
  signal?.throwIfAborted()
  const worker = new Worker(importAddress(), { type: 'module' })
  const ended = new AbortController()
  const until = { signal: ended.signal }
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
        if ('outcome' in data) resolve(data.outcome)
        else reject(new Error(data.failure))
      })
      worker.addEventListener('messageerror', () => {
        reject(new Error('The answer could not be read.'))
      })
      worker.addEventListener('error', ({ message }) => {
        reject(new Error(message))
      })
      const stop = () => {
        reject(new DOMException('The reading was cancelled.', 'AbortError'))
      }
      signal?.addEventListener('abort', stop, until)
      const request: ImportRequest = { file, format, words }
      worker.postMessage(request)
    })
  } finally {
    ended.abort()
    worker.terminate()
  }
}
