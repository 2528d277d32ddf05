/**
 * Reads a file of another kind apart from the page, which goes on answering meanwhile and can end
 * this worker whenever it likes. One file a worker.
 */
import { readTrees } from '../import/read-trees.ts'
import type { ImportAnswer, ImportRequest } from './import-messages.ts'

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  void answer(data).then((said) => {
    self.postMessage(said)
  })
})

async function answer({ file, format, words }: ImportRequest): Promise<ImportAnswer> {
  try {
    return { outcome: await readTrees(file, words, format) }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}
