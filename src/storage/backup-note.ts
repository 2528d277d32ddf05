import * as v from 'valibot'
import type { BackupNote } from '../domain/safety.ts'
import { readNote, writeNote } from './local-note.ts'

const KEY = 'skill-grove-backup'

const schema = v.object({
  at: v.exactOptional(v.pipe(v.number(), v.safeInteger())),
  covered: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  restsSince: v.pipe(v.number(), v.safeInteger()),
  hasAsked: v.exactOptional(v.boolean()),
})

/** What was noted last of backups in this browser; `undefined` where there is nothing to read. */
export function readBackupNote(): BackupNote | undefined {
  const noted = v.safeParse(schema, readNote(KEY))
  return noted.success ? noted.output : undefined
}

export function writeBackupNote(note: BackupNote): void {
  writeNote(KEY, note)
}
