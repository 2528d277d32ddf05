/** How safe what is stored is, as far as the app knows. */
export interface Safety {
  /** Whether the browser has promised not to clear it by itself; `unknown` where it does not say. */
  readonly promise: 'given' | 'not-given' | 'unknown'
  readonly backup: BackupState
  readonly folder: FolderState
}

export interface BackupState {
  /** When the last one was made in this browser, in ms since 1970. */
  readonly at?: number
  /** How many records were made since, that no file is known to hold. */
  readonly changes: number
  /** Whether it is time to remind of one. */
  readonly isDue: boolean
}

/** The copy in a folder of the person's; `impossible` where the browser writes into none. */
export type FolderState =
  | { readonly kind: 'impossible' | 'off' }
  | {
      readonly kind: 'on'
      readonly name: string
      /** When it was last written, in ms since 1970. */
      readonly writtenAt?: number
      readonly trouble?: FolderTrouble
    }

/** Why the copy is not written: to be allowed anew, another file in its place, or as the browser says. */
export type FolderTrouble =
  | { readonly kind: 'permission' | 'occupied' }
  | { readonly kind: 'failed'; readonly reason: string }

/** What the person can do for it. */
export type SafetyDeed =
  'rest-reminder' | 'ask-browser' | 'choose-folder' | 'write-folder' | 'stop-folder'

/** What is noted of backups in this browser; it is no record, and no other device has it. */
export interface BackupNote {
  /** When the last one was made, in ms since 1970. */
  readonly at?: number
  /** How many of the records are in a file: in the last backup, or in one that they came out of. */
  readonly covered: number
  /** Since when the reminder rests, in ms since 1970: the first change, the last backup or “Later”. */
  readonly restsSince: number
  /** Whether the browser was asked to keep what is stored. */
  readonly hasAsked?: boolean
}

const REMINDED_CHANGES = 30
/** A week, in ms. */
const REST = 7 * 24 * 3_600_000

/** Where backups stand, with `count` records of the person's at `now`, in ms since 1970. */
export function backupState(note: BackupNote | undefined, count: number, now: number): BackupState {
  const changes = Math.max(0, count - (note?.covered ?? 0))
  // A clock that went back does not keep it quiet for ever.
  const hasRested = note !== undefined && Math.abs(now - note.restsSince) >= REST
  return {
    ...(note?.at !== undefined && { at: note.at }),
    changes,
    isDue: changes >= REMINDED_CHANGES && hasRested,
  }
}
