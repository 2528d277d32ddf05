import { countOf } from '../domain/records.ts'
import { noteCanary } from '../storage/canary.ts'
import { type Loaded, onlyIn } from '../storage/load.ts'
import { readEntries } from '../storage/parse-record.ts'
import type { SecondCopy } from '../storage/second-copy.ts'
import type { Writer } from '../storage/writer.ts'
import type { GroveStore } from '../store/grove-store.ts'

interface Copying {
  readonly store: GroveStore
  /** What was read at the start. */
  readonly loaded: Loaded
  readonly writer: Writer
  readonly copy: SecondCopy | undefined
}

/**
 * Brings what is stored and its second copy to the same, behind the first picture: what only the
 * copy has comes back, and the copy is written anew. Says in the store whether there is a copy.
 */
export async function completeSecondCopy({ store, loaded, writer, copy }: Copying): Promise<void> {
  try {
    if (!copy) throw new Error('no files for pages')
    const first = loaded.entries
    const missing = loaded.isWhole ? [] : onlyIn(await copy.readAll(), first)
    const { records, kept } = readEntries(missing)
    store.actions.join(records)
    writer.write(kept)
    await copy.snapshot([...first, ...missing])
    store.actions.reportSecondCopy('kept')
  } catch {
    store.actions.reportSecondCopy('off')
  }
}

/** Notes how many records there are by now, `kept` of them in no form that this version can read. */
export function noteCount(store: GroveStore, kept: number): void {
  const count = countOf(store.getState().stored) + kept
  noteCanary({ count, at: Date.now() })
}
