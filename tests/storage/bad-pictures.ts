import { type BadFile, good, read, refused, text } from './file-builders.ts'
import { blankPicture, documentChunk } from './hostile-picture.ts'

/** The same for pictures. */
export const BAD_PICTURES: readonly BadFile[] = [
  [
    35,
    'a picture of 16000 × 16000',
    () => blankPicture(16_000),
    refused('this picture holds no Skill Grove data.'),
  ],
  [
    35,
    'the same with a document, for which it is not decoded',
    () => blankPicture(16_000, documentChunk(text({ 'rating/a': good }))),
    read(['rating/a']),
  ],
  [
    36,
    'a small chunk that unpacks to 50 MB',
    () => blankPicture(1, documentChunk(new Uint8Array(50_000_000))),
    refused('skill-grove: larger than 10 MB'),
  ],
  [
    36,
    'a chunk with another check sum',
    () =>
      blankPicture(
        1,
        documentChunk(text({})).map((byte, at, { length }) =>
          at === length - 1 ? byte ^ 1 : byte,
        ),
      ),
    refused('skill-grove: the data in this picture is damaged or cut off.'),
  ],
]
