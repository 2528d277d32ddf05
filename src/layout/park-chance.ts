import { randomLcg } from 'd3'

/** A source of numbers from 0 to 1 (1 left out): the same for the same `seed` on every machine. */
export function chance(seed: string): () => number {
  return randomLcg(hash(seed))
}

/** FNV-1a over code units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  }
  return value >>> 0
}
