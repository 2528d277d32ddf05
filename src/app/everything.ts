import { type Entry, entriesOf, splitKey } from '../domain/records.ts'
import type { RecordStore } from '../storage/browser-records.ts'
import type { Writer } from '../storage/writer.ts'
import type { GroveStore } from '../store/grove-store.ts'

/** All that goes into a backup. `isComplete` is false when the browser's storage could not be read. */
export interface Everything {
  readonly entries: readonly Entry[]
  readonly isComplete: boolean
}

/**
 * What is stored, raw, so that a backup also holds what this version cannot read; and what is only in
 * memory: records that wait for a full disk, and all of them where the storage is closed.
 */
export async function everything(
  store: Pick<GroveStore, 'getState'>,
  disk: Pick<RecordStore, 'readAll'>,
  writer: Pick<Writer, 'waiting'>,
): Promise<Everything> {
  const stored = await disk.readAll().catch(() => undefined)
  const own = entriesOf(store.getState().stored)
  const settings = own.filter(([key]) => splitKey(key).kind === 'setting')
  const all = new Map([...own, ...writer.waiting(), ...(stored ?? []), ...settings])
  return { entries: [...all], isComplete: stored !== undefined }
}
