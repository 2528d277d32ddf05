import type { ImportedSketch, ImportProblem } from '../../domain/import-format.ts'
import type { Result } from '../../domain/result.ts'

/** What a reader of one format gives. It never throws. */
export type Parsed = Result<readonly ImportedSketch[], ImportProblem>

/** What a reader gets. */
export interface ImportSource {
  /** The file's name, or empty for pasted text. */
  readonly name: string
  readonly text: string
}

/** A name for a tree whose source has none: that of the file, without its endings. */
export function nameFromFile({ name }: Pick<ImportSource, 'name'>): string {
  return name
    .replace(/(?:\.[a-z0-9]{1,8}){1,2}$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim()
}

/** Text of a label without what Markdown and HTML mark in it. */
export function plainText(label: string): string {
  return label
    .replace(/<br\s{0,9}\/?>/gi, ' ')
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/(``?)([^`\n]+)\1/g, '$2')
    .replace(/\*\*((?:[^*\n]|\*(?!\*))+)\*\*/g, '$1')
    .replace(/(?<![\p{L}\p{N}])__((?:[^_\n]|_(?!_))+)__(?![\p{L}\p{N}])/gu, '$1')
    .replace(/~~([^~\n]+)~~/g, '$1')
    .replace(/(?<![\p{L}\p{N}*])\*([^*\n]+)\*(?![\p{L}\p{N}*])/gu, '$1')
}

/** A name as links are compared by it: whatever its spaces, its case and the form of its letters. */
export function folded(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()
}
