import fc from 'fast-check'
import { expect, it } from 'vitest'
import { damagedPicture, SOUND_PICTURE } from './damaged-files.ts'
import { createOpening } from './opening.ts'

it('a picture with any damage is read or refused with a place, and nothing is lost by it', async () => {
  const open = createOpening()
  expect(await open(SOUND_PICTURE)).toBe('read')
  const seen = { read: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(damagedPicture, async (file) => {
      seen[await open(file)] += 1
    }),
    { numRuns: 10_000 },
  )
  // Damage that is always refused, or never, would show little.
  expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(500)
})
