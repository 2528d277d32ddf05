import { expect } from 'vitest'
import { rating, skill, tree } from '../builders.ts'
import {
  type BadFile,
  good,
  instead,
  NOT_JSON,
  read,
  refused,
  text,
  utf16,
  withEvidence,
  withTree,
} from './file-builders.ts'

/**
 * Files as strangers and accidents make them, by their numbers in the list of 38, and what comes of
 * each: what a person reads where it is refused, or the keys that are read and kept raw.
 */
export const BAD_FILES: readonly BadFile[] = [
  [1, 'nothing', () => '', refused(`1:1: ${NOT_JSON}`)],
  [2, 'a byte order mark', () => `\uFEFF${text({ 'rating/a': good })}`, read(['rating/a'])],
  [3, 'UTF-16', () => utf16(text({})), refused('1:1: from here on this is no text in UTF-8.')],
  [4, 'cut off', () => text({}).slice(0, -1), refused(`1:65: ${NOT_JSON}`)],
  [5, 'more behind the end', () => `${text({})}]`, refused(`1:66: ${NOT_JSON}`)],
  [
    6,
    'a key that stands twice',
    () => instead('"rating/a":', '"rating/a":{"id":"first"},"rating/a":'),
    refused('1:90: the id “rating/a” is used twice. Give one of them another id.'),
  ],
  [
    7,
    '__proto__',
    () => instead('"by":', '"__proto__":{"level":"master"},"by":'),
    read(['rating/a']),
  ],
  [
    8,
    'constructor.prototype',
    () => instead('"records":{', '"records":{"constructor":{"prototype":{"polluted":1}},'),
    read(['rating/a']),
  ],
  [
    9,
    '100,000 levels deep',
    () => instead('"pro"', `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    refused('1:170: nested more than 32 levels deep'),
  ],
  [
    10,
    '50 MB',
    () => new Uint8Array(50_000_000),
    refused('larger than 10 MB, the most that is read.'),
  ],
  [
    11,
    'a million records',
    () =>
      instead(
        '"rating/a"',
        `${Array.from({ length: 1_000_000 }, (_, i) => `"${i.toString(36)}":0`).join()},"rating/a"`,
      ),
    refused('more than 200,000 records or other entries in one list.'),
  ],
  [12, 'NaN', () => instead('"at":1', '"at":NaN'), refused(`1:102: ${NOT_JSON}`)],
  [
    12,
    'infinity',
    () => instead('"at":1', '"at":1e999'),
    read(
      [],
      ['rating/a'],
      [
        'rating/a at: expected integer, found Infinity.',
        'rating/a at: expected <=8640000000000000, found Infinity.',
      ],
    ),
  ],
  [
    13,
    'the last moment of all',
    () => instead('"at":1', '"at":-8640000000000000'),
    read(['rating/a']),
  ],
  [
    13,
    'a moment after it',
    () => instead('"at":1', '"at":8640000000000001'),
    read([], ['rating/a'], ['rating/a at: expected <=8640000000000000, found 8640000000000001.']),
  ],
  [
    14,
    'half a millisecond',
    () => instead('"at":1', '"at":-0.5'),
    read([], ['rating/a'], ['rating/a at: expected integer, found -0.5.']),
  ],
  [
    14,
    'a version below 1',
    () => instead('"version":1', '"version":-1'),
    refused('version: this is not a Skill Grove file'),
  ],
  [15, 'half a character in a note', () => withEvidence({ note: '\uD83C' }), read(['evidence/e'])],
  [
    15,
    'half a character in an id',
    () => text({ 'tree/t': tree('t', [skill('\uD83C', 'I')]) }),
    refused('records["tree/t"].skills[0].id: expected well-formed text'),
  ],
  [16, 'NUL, as JSON has it', () => withEvidence({ note: 'a\0b' }), read(['evidence/e'])],
  [16, 'NUL as it is', () => instead('"self"', '"se\0lf"'), refused(`1:93: ${NOT_JSON}`)],
  [
    17,
    'an override of the direction',
    () => withEvidence({ note: 'photo \u202Egnp.exe' }),
    read(['evidence/e']),
  ],
  [
    18,
    'a note of 10,000 marks on one letter',
    () => withEvidence({ note: `z${'\u0335'.repeat(10_000)}` }),
    read(['evidence/e']),
  ],
  [
    18,
    'a name of as many',
    () => withEvidence({ from: `z${'\u0335'.repeat(10_000)}` }),
    read(
      [],
      ['evidence/e'],
      [expect.stringMatching(/^evidence\/e from: expected <=120, found 10001\.$/)],
    ),
  ],
  [
    19,
    'ids of emoji',
    () => text({ 'rating/🌰': rating('🌰', 1, '👩‍🌾', 'pro') }),
    read(['rating/🌰']),
  ],
  [
    20,
    'a skill that stands twice',
    () => withTree(skill('a', 'I'), { ...skill('a', 'I'), name: 'B' }),
    refused('records["tree/t"].skills[1].id: the id “a” is used twice.'),
  ],
  [
    21,
    'a ring',
    () => withTree(skill('a', 'I', 'c'), skill('b', 'II', 'a'), skill('c', 'III', 'b')),
    refused(
      'records["tree/t"].skills[0].buildsOn: these skills build on each other in a ring: a → c → b → a. Remove one of the links.',
    ),
  ],
  [
    22,
    'a skill that builds on itself',
    () => withTree(skill('a', 'I', 'a')),
    refused(
      'records["tree/t"].skills[0].buildsOn: these skills build on each other in a ring: a → a.',
    ),
  ],
  [
    23,
    'a link to nothing',
    () => withTree(skill('a', 'I', 'b')),
    refused('records["tree/t"].skills[0].buildsOn[0]: “b” is not in “t”.'),
  ],
  [
    24,
    'a later version',
    () => instead('"version":1', '"version":99'),
    refused('version: the file is of version 99, made by a newer Skill Grove.'),
  ],
  [
    25,
    'a version from before the first',
    () => instead('"version":1', '"version":0'),
    refused('version: this is not a Skill Grove file'),
  ],
  [
    26,
    'a kind of record that is not known',
    () => text({ 'wish/1': 'rain', 'rating/a': good }),
    read(['rating/a'], ['wish/1']),
  ],
  [
    27,
    'the level “god”',
    () => instead('"pro"', '"god"'),
    read(
      [],
      ['rating/a'],
      ['rating/a level: expected ("rookie" | "pro" | "master"), found "god".'],
    ),
  ],
  // What is read of these is text, and shown as text: tests/features and the journeys look at it.
  [
    28,
    'HTML as a name',
    () => withTree({ ...skill('a', 'I'), name: '<img src=x onerror=alert(1)>' }),
    read(['tree/t']),
  ],
  [
    29,
    'a link that would run',
    () => withEvidence({ link: 'javascript:alert(1)' }),
    read(['evidence/e']),
  ],
  [
    30,
    'a link to an SVG as data',
    () => withEvidence({ link: 'data:image/svg+xml,<svg onload=alert(1)>' }),
    read(['evidence/e']),
  ],
  [
    31,
    'HTML in a note',
    () => withEvidence({ note: '<script>alert(1)</script>' }),
    read(['evidence/e']),
  ],
]
