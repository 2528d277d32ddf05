import { type Entry, splitKey } from '../domain/records.ts'
import type { RecordStore } from './browser-records.ts'
import type { Canary } from './canary.ts'
import type { SecondCopy } from './second-copy.ts'

/** What was found at the start, and where. */
export interface Loaded {
  /** The union of all that was found. */
  readonly entries: readonly Entry[]
  /** Those of them that only the second copy had. */
  readonly restored: readonly Entry[]
  /** How many records are known to have been here and are in neither place. */
  readonly missing: number
  /** Why the browser's storage could not be read, in its words. */
  readonly reason?: string
  /** Whether the second copy was read. It is not, where nothing seems to be missing. */
  readonly isWhole: boolean
}

/**
 * Reads what is stored. Where fewer records are found than are known to have been there, it looks
 * into the second copy before anything is shown, so that a loss never looks like a first visit.
 */
export async function loadRecords(
  disk: RecordStore,
  copy: Pick<SecondCopy, 'readAll'> | undefined,
  canary: Canary | undefined,
): Promise<Loaded> {
  const expected = canary?.count ?? 0
  let first: readonly Entry[] = []
  let reason: string | undefined
  try {
    first = await disk.readAll()
    if (countRecords(first) >= expected) {
      return { entries: first, restored: [], missing: 0, isWhole: false }
    }
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error)
  }
  const second = (await copy?.readAll().catch(() => [])) ?? []
  const restored = onlyIn(second, first)
  const entries = [...first, ...restored]
  return {
    entries,
    restored,
    missing: Math.max(0, expected - countRecords(entries)),
    ...(reason !== undefined && { reason }),
    isWhole: true,
  }
}

/** The entries of `copy` whose keys `own` lacks, each once and as it was last. */
export function onlyIn(copy: readonly Entry[], own: readonly Entry[]): readonly Entry[] {
  const known = new Set(own.map(([key]) => key))
  return [...new Map(copy.filter(([key]) => !known.has(key)))]
}

/** How many are records of the person's, not settings of the app. */
export function countRecords(entries: readonly Entry[]): number {
  return entries.filter(([key]) => splitKey(key).kind !== 'setting').length
}
