import { fail, ok, type Result } from '../domain/result.ts'

/** `deflate` is that of zlib with its head and check sum, `deflate-raw` the bare data. */
export type DeflateForm = 'deflate' | 'deflate-raw'

export async function deflated(
  bytes: Uint8Array<ArrayBuffer>,
  form: DeflateForm,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream(form))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/**
 * Unpacks at most `limit` bytes, and stops there: a few bytes can hold a text of any size. What
 * cannot be unpacked, or not to its end, is `damaged`.
 */
export async function inflated(
  bytes: Uint8Array,
  form: DeflateForm,
  limit: number,
): Promise<Result<Uint8Array<ArrayBuffer>, 'damaged' | 'too-large'>> {
  const stream = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream(form))
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length
      if (size > limit) {
        await reader.cancel()
        return fail('too-large')
      }
      parts.push(part.value)
    }
  } catch {
    return fail('damaged')
  }
  return ok(joined(parts))
}

/** The bytes of all parts, one behind the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
