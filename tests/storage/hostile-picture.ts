import { deflateSync } from 'node:zlib'
import { writeChunk } from '../../src/storage/png-chunks.ts'

const SIGNATURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat(parts))
}

/** A whole PNG of that many px each way, black and white, with more chunks before its end. */
export function blankPicture(
  side: number,
  ...more: readonly Uint8Array[]
): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, side)
  view.setUint32(4, side)
  // One bit for each px, grey.
  head[8] = 1
  const rows = new Uint8Array(side * (1 + Math.ceil(side / 8)))
  return joined(
    SIGNATURE,
    writeChunk('IHDR', head),
    writeChunk('IDAT', deflateSync(rows, { level: 9 })),
    ...more,
    writeChunk('IEND', new Uint8Array()),
  )
}

/** The chunk that carries a document, packed. */
export function documentChunk(text: string | Uint8Array): Uint8Array {
  const head = new TextEncoder().encode('skill-grove\0\u0001\0\0\0')
  return writeChunk('iTXt', joined(head, deflateSync(text)))
}
