/** A record that can be handed on without its private text. */
export interface Shortenable {
  readonly id: string
  /** Id of the record that this one is a copy of, less its private text. */
  readonly shortens?: string
}

/** The longest id that a file may hold, in UTF-16 units. */
const ID_LIMIT = 120

/**
 * The id of a shortened copy of the record `id`, the same each time. A copy has an id of its own, so
 * that it never stands where the whole record belongs.
 */
export function shortenedId(id: string): string {
  return `~${id}`.slice(0, ID_LIMIT)
}

/** `records` without shortened copies of what is whole among `known`. */
export function withoutSurplus<R extends Shortenable>(
  records: readonly R[],
  known: readonly R[] = records,
): readonly R[] {
  const ids = new Set(known.map(({ id }) => id))
  return records.filter(({ shortens }) => shortens === undefined || !ids.has(shortens))
}

/**
 * Each record once, under its own id: whole where it is among `records`, and else the shortened copy
 * in its place.
 */
export function wholeRecords<R extends Shortenable>(records: Iterable<R>): readonly R[] {
  return withoutSurplus([...records]).map((record) =>
    record.shortens === undefined ? record : { ...record, id: record.shortens },
  )
}
