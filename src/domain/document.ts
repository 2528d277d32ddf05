import type { Entry } from './records.ts'

export const DOCUMENT_FORMAT = 'skill-grove'
export const DOCUMENT_VERSION = 1

/** What a grove can be in: its own files, and pictures that carry one. Endings and MIME types. */
export const FILE_TYPES = '.json,application/json,.png,image/png'

/** The one file format: a backup, and later what a picture carries. See docs/file-format.md. */
export interface GroveDocument {
  readonly format: typeof DOCUMENT_FORMAT
  readonly version: typeof DOCUMENT_VERSION
  /** ISO 8601, UTC. */
  readonly exportedAt: string
  /** Records by storage key. */
  readonly records: Readonly<Record<string, unknown>>
}

/** The document that holds `entries`, in the order of their keys so that equal data gives equal files. */
export function toDocument(entries: readonly Entry[], exportedAt: Date): GroveDocument {
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return {
    format: DOCUMENT_FORMAT,
    version: DOCUMENT_VERSION,
    exportedAt: exportedAt.toISOString(),
    records: Object.fromEntries(sorted),
  }
}

/** `2026-11-22`: the local date, as it stands in file names. */
export function dateStamp(date: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${String(date.getFullYear())}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}
