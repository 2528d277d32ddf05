import type { ImportFormat, ImportOutcome, ImportWords } from '../domain/import-format.ts'
import type { ImportAnswer, ImportRequest } from './import-worker/import-messages.ts'
import { importAddress } from './script-address.ts'

/**
 * Reads a file of another kind in a worker. Rejects when that cannot be loaded, when the reader gives
 * up, and with the reason of `signal` as soon as it is aborted, which ends the reading.
 */
export function readApart(
  file: File,
  words: ImportWords,
  { format, signal }: { readonly format?: ImportFormat; readonly signal?: AbortSignal } = {},
): Promise<ImportOutcome> {
  const worker = new Worker(importAddress(), { type: 'module' })
  const { promise, resolve, reject } = Promise.withResolvers<ImportOutcome>()
  worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
    if ('outcome' in data) resolve(data.outcome)
    else reject(new Error(data.failure))
  })
  worker.addEventListener('error', ({ message }) => {
    reject(new Error(message))
  })
  const stop = () => {
    reject(new DOMException('The reading was cancelled.', 'AbortError'))
  }
  if (signal?.aborted) stop()
  signal?.addEventListener('abort', stop)
  const request: ImportRequest = { file, format, words }
  worker.postMessage(request)
  return promise.finally(() => {
    signal?.removeEventListener('abort', stop)
    worker.terminate()
  })
}
