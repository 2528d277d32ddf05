/** Numbers from 0 to below 1, always the same for a seed: Marsaglia's xorshift of 32 bits. */
export function seededChance(seed: number): () => number {
  let state = seed | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
