import fc from 'fast-check'
import { changedDocument, SOUND, tornBytes, tornText } from './damaged-json.ts'
import { blankPicture, documentChunk } from './hostile-picture.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Backups with any damage: to the bytes, to the text, or to what it says. */
export const damagedBackup: fc.Arbitrary<BlobPart> = fc.oneof(
  { weight: 2, arbitrary: tornBytes(bytesOf(SOUND)) },
  { weight: 3, arbitrary: tornText },
  { weight: 4, arbitrary: changedDocument },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 64 }).map((bytes) => Uint8Array.from(bytes)) },
)

export const SOUND_PICTURE = blankPicture(3, documentChunk(SOUND))

/** Pictures with any damage: to the bytes, to what is packed in them, or to what that says. */
export const damagedPicture: fc.Arbitrary<BlobPart> = fc.oneof(
  { weight: 4, arbitrary: tornBytes(SOUND_PICTURE) },
  {
    weight: 2,
    arbitrary: tornBytes(documentChunk(SOUND)).map((chunk) => blankPicture(1, chunk)),
  },
  {
    weight: 3,
    arbitrary: fc
      .oneof(changedDocument, tornText)
      .map((text) => blankPicture(1, documentChunk(text))),
  },
)
