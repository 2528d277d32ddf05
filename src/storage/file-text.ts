import type { Problem } from '../domain/problem.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { isPng } from './png-chunks.ts'

/** Files above this size are refused before anything of them is read, in bytes. */
export const FILE_LIMIT = 10_000_000
/** The same for pictures, most of which is no document. No picture is ever decoded for it. */
const PICTURE_LIMIT = 100_000_000

/** The text of a file, or of the document that a PNG carries. */
export async function textOfFile(file: Blob): Promise<Result<string, readonly Problem[]>> {
  const isPicture = isPng(new Uint8Array(await file.slice(0, 8).arrayBuffer()))
  const limit = isPicture ? PICTURE_LIMIT : FILE_LIMIT
  if (file.size > limit) return fail([{ kind: 'too-large', place: '', megabytes: limit / 1e6 }])
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (!isPicture) return decoded(bytes)
  const { readPngText } = await import('./png-text.ts')
  const text = await readPngText(bytes)
  return text.ok ? text : fail([text.error])
}

/** Other encodings would come in with other letters, unseen. */
function decoded(bytes: Uint8Array): Result<string, readonly Problem[]> {
  const text = asUtf8(bytes, false)
  if (text !== undefined) return ok(text)
  // The longest part of it that is sound ends where it goes wrong.
  let [sound, broken] = [0, bytes.length]
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2)
    if (asUtf8(bytes.subarray(0, middle), true) === undefined) broken = middle
    else sound = middle
  }
  const before = asUtf8(bytes.subarray(0, sound), true) ?? ''
  const isText = /^\s*[{[]/.test(before) || isUtf16(bytes)
  if (!isText) return fail([{ kind: 'other-kind', place: '' }])
  return fail([{ kind: 'not-utf8', place: placeInText(before, before.length) }])
}

/** `goesOn` lets the text end inside of a letter. */
function asUtf8(bytes: Uint8Array, goesOn: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: goesOn })
  } catch {
    return undefined
  }
}

/** Some editors save so, and mark it with the first two bytes. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

/** Line and column, each from 1, as editors count them: `12:5`. */
export function placeInText(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n')
  return `${String(lines.length)}:${String((lines.at(-1)?.length ?? 0) + 1)}`
}
