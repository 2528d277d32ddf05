import { countOf } from '../domain/records.ts'
import { noteCanary } from '../storage/canary.ts'
import type { SharedRecords } from '../storage/browser-records.ts'
import { type Loaded, onlyIn } from '../storage/load.ts'
import { newId } from '../storage/new-id.ts'
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
  readonly disk: Pick<SharedRecords, 'seal'>
}

/**
 * Brings what is stored and its second copy to the same, behind the first picture: what only the
 * copy has comes back, and the copy is written anew. Says in the store whether there is a copy; only
 * where there is one, old records are put together.
 */
export async function completeSecondCopy({
  store,
  loaded,
  writer,
  copy,
  disk,
}: Copying): Promise<void> {
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
    return
  }
  await sealAlone(disk)
}

/** Puts old records together, unless another tab is about it. What fails now is done another time. */
async function sealAlone(disk: Pick<SharedRecords, 'seal'>): Promise<void> {
  // Not there on plain http.
  if (!('locks' in navigator)) return
  await navigator.locks
    .request('skill-grove-seal', { ifAvailable: true }, (lock) => lock && disk.seal(newId))
    .catch(() => undefined)
}

/** Notes how many records there are by now, `kept` of them in no form that this version can read. */
export function noteCount(store: GroveStore, kept: number): void {
  const count = countOf(store.getState().stored) + kept
  noteCanary({ count, at: Date.now() })
}
