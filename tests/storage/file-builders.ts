import { expect } from 'vitest'
import { rating, tree } from '../builders.ts'

/** A file, its number in the list of 38, and what comes of it. */
export type BadFile = readonly [number: number, name: string, file: () => BlobPart, outcome: object]

export function refused(...says: readonly string[]) {
  return { refused: says.map((each): unknown => expect.stringContaining(each)) }
}

export function read(
  keys: readonly string[],
  kept: readonly string[] = [],
  said: readonly string[] = [],
) {
  return { read: keys, kept, said }
}

export const NOT_JSON = 'the file is not complete JSON. It may be cut off or of another kind.'
export const good = rating('a', 1, 'chat', 'pro')

/** A file with these records. */
export function text(records: object): string {
  return JSON.stringify({ format: 'skill-grove', version: 1, exportedAt: '', records })
}

/** A file with `good` in it, in which `part` of the text is something else. */
export function instead(part: string, other: string): string {
  const whole = text({ 'rating/a': good })
  expect(whole).toContain(part)
  return whole.replace(part, other)
}

function evidence(more: object) {
  return { id: 'e', by: 'self', at: 1, on: '2026-11-02', note: 'Solved it.', ...more }
}

export function withEvidence(more: object): string {
  return text({ 'evidence/e': evidence(more) })
}

export function withTree(...skills: Parameters<typeof tree>[1]): string {
  return text({ 'tree/t': tree('t', skills) })
}

export function utf16(words: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(`\uFEFF${words}`, 'utf16le'))
}
