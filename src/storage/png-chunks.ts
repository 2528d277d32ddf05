/** The first eight bytes of every PNG. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const

/** A chunk's bytes beside its data: length, type and check sum. */
const FRAME = 12

/** A picture of the largest size has some thousands. Empty ones by the million would take seconds. */
const CHUNK_LIMIT = 100_000

/** One chunk of a PNG, and where it starts and ends in the file. */
export interface Chunk {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly data: Uint8Array
  /** The check sum that the file gives, of type and data. */
  readonly crc: number
}

/** Whether a file starts as every PNG does. The first eight bytes are enough to tell. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte)
}

/**
 * The chunks of a PNG in their order, also after `IEND`. The last item is `undefined` where the
 * file breaks off inside of a chunk, or inside of the picture before `IEND`, or has more chunks than
 * any picture.
 */
export function* chunksOf(bytes: Uint8Array): Generator<Chunk | undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let start: number = SIGNATURE.length
  let isWhole = false
  let count = 0
  while (start + FRAME <= bytes.length) {
    const end = start + FRAME + view.getUint32(start)
    // What follows a whole picture may be anything.
    if (end > bytes.length) break
    count += 1
    if (count > CHUNK_LIMIT) {
      yield undefined
      return
    }
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8))
    yield {
      type,
      start,
      end,
      data: bytes.subarray(start + 8, end - 4),
      crc: view.getUint32(end - 4),
    }
    isWhole ||= type === 'IEND'
    start = end
  }
  if (!isWhole) yield undefined
}

/** A chunk as it stands in a file. */
export function writeChunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(FRAME + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, checkSum(type, data))
  return bytes
}

/** CRC-32 of a chunk's type and data, as PNG and zip define it. */
export function checkSum(type: string, data: Uint8Array): number {
  let crc = 0xffffffff
  for (const part of [new TextEncoder().encode(type), data]) {
    for (const byte of part) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  }
  return (crc ^ 0xffffffff) >>> 0
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})
