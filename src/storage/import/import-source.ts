import type { Finding } from '../../domain/finding.ts'
import type { ImportProblem } from '../../domain/import-format.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { FILE_LIMIT } from '../file-text.ts'
import { isPng } from '../png-chunks.ts'
import type { ImportSource } from './parsed.ts'

/** The text of a file, and what had to be guessed for it. A PNG is one of our own, or none. */
export interface DecodedSource {
  readonly source: ImportSource
  readonly findings: readonly Finding[]
  readonly isPicture: boolean
}

/**
 * The text of a file in UTF-8, UTF-16 or, where it is neither, Windows-1252, which holds Latin-1. Files
 * above the limit are refused before anything of them is read.
 */
export async function importSource(file: File): Promise<Result<DecodedSource, ImportProblem>> {
  const { name } = file
  if (isPng(new Uint8Array(await file.slice(0, 8).arrayBuffer()))) {
    return ok({ source: { name, text: '' }, findings: [], isPicture: true })
  }
  if (file.size > FILE_LIMIT) {
    return fail({ kind: 'too-large', place: '', megabytes: FILE_LIMIT / 1e6 })
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { text, encoding } = decoded(bytes)
  // What is no text has such bytes in it, whatever it is.
  if (/(?![\t\n\v\f\r\x80-\x9F])\p{Cc}/u.test(text.slice(0, LOOKED_AT))) {
    return fail({ kind: 'other-kind', place: '' })
  }
  if (text.trim() === '') return fail({ kind: 'empty', place: '' })
  const findings: readonly Finding[] =
    encoding === 'utf-8' ? [] : [{ kind: 'encoding', place: '', encoding: SPOKEN[encoding] }]
  return ok({ source: { name, text }, findings, isPicture: false })
}

/** How much of a text is looked at for what no text has, in UTF-16 units. */
const LOOKED_AT = 100_000

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const SPOKEN: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Latin-1',
}

function decoded(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const marked = encodingByMark(bytes)
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}

/** UTF-16 by its first two bytes, or where every other one is zero. */
function encodingByMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le'
  return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? 'utf-16be' : undefined
}
