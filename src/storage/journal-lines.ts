import type { Entry } from '../domain/records.ts'
import { checkSum } from './png-chunks.ts'

/**
 * Entries as lines of text, each with a check sum in front: a file to which they are appended can be
 * read up to where a crash has torn it, and on from there.
 */
export function linesOf(entries: readonly Entry[]): string {
  return entries
    .map((entry) => {
      const text = JSON.stringify(entry)
      return `${sumOf(text)} ${text}\n`
    })
    .join('')
}

/** The entries in such a text, in its order. Lines that are torn or changed are left out. */
export function entriesIn(text: string): readonly Entry[] {
  return text.split('\n').flatMap((line): readonly Entry[] => {
    const [sum, json] = [line.slice(0, 8), line.slice(9)]
    if (json === '' || sum !== sumOf(json)) return []
    const entry: unknown = JSON.parse(json)
    if (!Array.isArray(entry) || typeof entry[0] !== 'string') return []
    return [[entry[0], entry[1]]]
  })
}

function sumOf(text: string): string {
  return checkSum('', new TextEncoder().encode(text)).toString(16).padStart(8, '0')
}
