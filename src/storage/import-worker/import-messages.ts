import type { ImportFormat, ImportOutcome, ImportWords } from '../../domain/import-format.ts'

/** What the page asks of the worker that reads files of other kinds. */
export interface ImportRequest {
  readonly file: File
  readonly format: ImportFormat | undefined
  readonly words: ImportWords
}

/** What came of it; `failure` where the reader itself gave up or could not be loaded. */
export type ImportAnswer = { readonly outcome: ImportOutcome } | { readonly failure: string }
