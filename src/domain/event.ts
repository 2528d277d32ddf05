/**
 * What a person did at a moment. Events are only ever added, never changed, so that joining two
 * copies of them is set union and nothing can be overwritten.
 */
export interface Event {
  /** Unique among all events. */
  readonly id: string
  /** Who did it: `self`, or the name of the other side of a 1:1. */
  readonly by: string
  /** Milliseconds since 1970, UTC. */
  readonly at: number
}

/** The last moment that a date can hold, in ms since 1970. */
export const LATEST = 8.64e15

/** The person who uses the app. */
export const SELF = 'self'

/** Whether `a` happened after `b`: by time, and by id where the times are equal. */
export function isNewer(a: Event, b: Event): boolean {
  return a.at > b.at || (a.at === b.at && a.id > b.id)
}

/**
 * The newest event of each key, with those of `before` among them. The order of `events` makes no
 * difference.
 */
export function newestByKey<E extends Event>(
  events: Iterable<E>,
  keyOf: (event: E) => string,
  before?: ReadonlyMap<string, E>,
): ReadonlyMap<string, E> {
  const newest = new Map<string, E>(before)
  for (const event of events) {
    const key = keyOf(event)
    const known = newest.get(key)
    if (known === undefined || isNewer(event, known)) newest.set(key, event)
  }
  return newest
}
