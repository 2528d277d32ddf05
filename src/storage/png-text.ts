import type { Problem } from '../domain/problem.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { deflated, inflated, joined } from './deflate.ts'
import { checkSum, type Chunk, chunksOf, isPng, writeChunk } from './png-chunks.ts'

/** Marks our chunk among those of other apps. */
const KEYWORD = 'skill-grove'
const KEYWORD_BYTES = new TextEncoder().encode(KEYWORD)

/** A document inside of a picture may not be larger than this once it is unpacked, in bytes. */
export const DOCUMENT_LIMIT = 10_000_000

/**
 * The PNG with `text` in it: deflated, in an `iTXt` chunk before the end, so that every viewer
 * still shows the picture. Rejects when `png` is none.
 */
export async function embedText(png: Uint8Array, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const end = isPng(png) ? [...chunksOf(png)].find((chunk) => chunk?.type === 'IEND') : undefined
  if (!end) throw new Error('not a PNG')
  // Keyword, then: compressed, by zlib, in no language, with no translated keyword.
  const head = [...KEYWORD_BYTES, 0, 1, 0, 0, 0]
  const packed = await deflated(new TextEncoder().encode(text), 'deflate')
  const chunk = writeChunk('iTXt', joined([new Uint8Array(head), packed]))
  return joined([png.subarray(0, end.start), chunk, png.subarray(end.start)])
}

/** The text that `embedText` put into a PNG, wherever its chunk stands by now. */
export async function readPngText(png: Uint8Array): Promise<Result<string, Problem>> {
  if (!isPng(png)) return fail({ kind: 'other-kind', place: '' })
  let whole = 0
  for (const chunk of chunksOf(png)) {
    // The offset at which it breaks off, as tools for bytes show it.
    if (!chunk) return fail({ kind: 'picture-damaged', place: `0x${whole.toString(16)}` })
    whole = chunk.end
    const content = contentOf(chunk)
    if (content) return checkSum(chunk.type, chunk.data) === chunk.crc ? textOf(content) : damaged
  }
  return fail({ kind: 'picture-only', place: '' })
}

const damaged = fail<Problem>({ kind: 'picture-damaged', place: KEYWORD })

const tooLarge = fail<Problem>({
  kind: 'too-large',
  place: KEYWORD,
  megabytes: DOCUMENT_LIMIT / 1e6,
})

/** What follows the keyword, when the chunk is ours. */
function contentOf({ type, data }: Chunk): Uint8Array | undefined {
  const isOurs =
    type === 'iTXt' &&
    data[KEYWORD_BYTES.length] === 0 &&
    KEYWORD_BYTES.every((byte, index) => data[index] === byte)
  return isOurs ? data.subarray(KEYWORD_BYTES.length + 1) : undefined
}

/** Reads flag, method, language, translated keyword and text: other apps may fill them all. */
async function textOf(content: Uint8Array): Promise<Result<string, Problem>> {
  const [flag, method] = content
  const language = content.indexOf(0, 2)
  const translated = language < 0 ? -1 : content.indexOf(0, language + 1)
  if (translated < 0 || (flag === 1 && method !== 0)) return damaged
  const body = content.subarray(translated + 1)
  if (flag !== 1 && flag !== 0) return damaged
  if (flag === 0 && body.length > DOCUMENT_LIMIT) return tooLarge
  const bytes = flag === 1 ? await inflated(body, 'deflate', DOCUMENT_LIMIT) : ok(body)
  if (!bytes.ok) return bytes.error === 'damaged' ? damaged : tooLarge
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value))
  } catch {
    return damaged
  }
}
