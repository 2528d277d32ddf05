import { type Event, isNewer } from './event.ts'

/**
 * Somebody took back what was done, or did it again. Nothing is erased: the records that it names
 * stay where they are, and count or do not count by the newest of these events.
 */
export interface Undo extends Event {
  /** The storage keys of what was done, such as `rating/<id>`. */
  readonly of: readonly string[]
  /** Whether it is taken back; `false` where it was done again. */
  readonly undone: boolean
}

/** The keys of what is taken back today, each with the event that did it. */
export function undoneToday(undos: Iterable<Undo>): ReadonlyMap<string, Undo> {
  const newest = new Map<string, Undo>()
  for (const undo of undos) {
    for (const key of undo.of) {
      const known = newest.get(key)
      if (known === undefined || isNewer(undo, known)) newest.set(key, undo)
    }
  }
  for (const [key, { undone }] of newest) if (!undone) newest.delete(key)
  return newest
}
