import type { Event } from './event.ts'

/** An event that can be a new version of an earlier one. */
export interface Version extends Event {
  /** Id of the event that this one is a new version of. */
  readonly replaces?: string
}

/** The events that no other one replaces, in their order. */
export function latestVersions<V extends Version>(events: Iterable<V>): readonly V[] {
  const all = [...events]
  const replaced = new Set(all.flatMap(({ replaces }) => replaces ?? []))
  return all.filter(({ id }) => !replaced.has(id))
}
