import type { Event } from './event.ts'

/** The two questions that notes answer: the last amazing day, and role models. */
export const QUESTIONS = ['day', 'models'] as const

export type Question = (typeof QUESTIONS)[number]

/** Longest note that is written or pasted, in UTF-16 units. */
export const NOTE_LIMIT = 500

/** How many notes can be added at once. */
export const MOST_NOTES = 1_000

/**
 * One change to a workshop. What it adds is named after the event that holds it: a group and a column
 * by the id of the event, notes and the first columns by `partId`. So no two can share an id.
 */
export type WorkshopChange =
  /** The workshop bears the id of the event that begins it. */
  | { readonly kind: 'begin'; readonly name: string; readonly columns: readonly string[] }
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'remove' }
  | { readonly kind: 'add-notes'; readonly question: Question; readonly texts: readonly string[] }
  | { readonly kind: 'reword'; readonly note: string; readonly text: string }
  | { readonly kind: 'remove-notes'; readonly notes: readonly string[] }
  | { readonly kind: 'add-group'; readonly name: string; readonly notes: readonly string[] }
  | { readonly kind: 'name-group'; readonly group: string; readonly name: string }
  /** Its notes are in no group then. */
  | { readonly kind: 'remove-group'; readonly group: string }
  /** Without a group: out of any. */
  | { readonly kind: 'move'; readonly notes: readonly string[]; readonly group?: string }
  /** At the end without `before`. */
  | { readonly kind: 'add-column'; readonly name: string; readonly before?: string }
  | { readonly kind: 'name-column'; readonly column: string; readonly name: string }
  /** Its groups stand in no column then. */
  | { readonly kind: 'remove-column'; readonly column: string }
  | { readonly kind: 'place'; readonly group: string; readonly column?: string }
  | { readonly kind: 'link' | 'unlink'; readonly group: string; readonly buildsOn: string }

/** Something that was done in a workshop. */
export interface WorkshopEvent extends Event {
  /** The id of the event that began it. */
  readonly workshop: string
  readonly change: WorkshopChange
}

/** One quality, behaviour or action. */
export interface Note {
  readonly id: string
  readonly text: string
  readonly question: Question
  readonly group?: string
}

/** Notes that belong together: a skill in the making. */
export interface Group {
  readonly id: string
  /** Empty while it has none. */
  readonly name: string
  readonly column?: string
  /** The groups that must be there first. Never in a ring. */
  readonly buildsOn: readonly string[]
}

/** A tier in the making. */
export interface Column {
  readonly id: string
  readonly name: string
}

/** A workshop as it stands. */
export interface Workshop {
  readonly id: string
  readonly name: string
  /** When it was begun and when something was done in it last, in ms since 1970. */
  readonly begunAt: number
  readonly changedAt: number
  /** In the order in which they were written. */
  readonly notes: readonly Note[]
  /** In the order in which they were made. */
  readonly groups: readonly Group[]
  /** Foundational to advanced. */
  readonly columns: readonly Column[]
}

/** The id of the note or column at `index` of those that an event adds. */
export function partId(event: string, index: number): string {
  return `${event}.${String(index)}`
}

/** The notes of each group, by its id; those of none under `undefined`. */
export function notesByGroup(
  notes: readonly Note[],
): ReadonlyMap<string | undefined, readonly Note[]> {
  const groups = new Map<string | undefined, Note[]>()
  for (const note of notes) {
    const known = groups.get(note.group)
    if (known) known.push(note)
    else groups.set(note.group, [note])
  }
  return groups
}
