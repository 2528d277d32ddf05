import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DOCUMENT_VERSION } from '../../src/domain/document.ts'
import { currentEvidence } from '../../src/domain/evidence.ts'
import { currentLevels } from '../../src/domain/rating.ts'
import { entriesOf, joinRecords, NO_RECORDS, splitKey } from '../../src/domain/records.ts'
import { entriesIn } from '../../src/storage/journal-lines.ts'
import { readEntries } from '../../src/storage/parse-record.ts'
import { readDocument } from '../../src/storage/read-document.ts'

/**
 * Files as the app wrote them when a kind or a part of a record was new, in this order. They are
 * never changed: people have such files. What the app writes later gets a file of its own.
 */
const SHAPES = [
  'first',
  'goals',
  'evidence',
  'reviews',
  'shortened',
  'undone',
  'edited',
  'workshop',
]
const FOLDER = 'tests/fixtures/formats'

async function read(name: string) {
  const file = new Blob([Uint8Array.from(readFileSync(`${FOLDER}/${name}`))])
  const home = (id: string) =>
    Promise.resolve(id === 'happiness-engineer' ? new Set(['self-care']) : undefined)
  const result = await readDocument(file, home)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const HOME_LEVELS = new Map([['happiness-engineer/self-care', 'master']])

describe('a file of any earlier Skill Grove', () => {
  it.each([
    ['backup-1-first.grove.json', 9, []],
    ['backup-1-goals.grove.json', 13, []],
    ['backup-1-evidence.grove.json', 16, ['Slept well.']],
    ['backup-1-reviews.grove.json', 21, ['Of no skill.', 'Slept well.']],
    ['backup-1-shortened.grove.json', 24, ['Of no skill.', 'Slept well.']],
    ['backup-1-undone.grove.json', 29, ['Of no skill.', 'Slept well.', 'Taken back.']],
    ['backup-1-edited.grove.json', 38, ['Of no skill.', 'Slept well.', 'Taken back.']],
    ['backup-1-workshop.grove.json', 62, ['Of no skill.', 'Slept well.', 'Taken back.']],
    ['picture-1-reviews.png', 19, ['Of no skill.', 'Slept well.']],
    ['picture-1-shortened.png', 17, []],
  ])('is read whole: %s', async (name, count, notes) => {
    const { records, kept, unreadable } = await read(name)
    expect([kept, unreadable]).toEqual([[], []])
    expect(entriesOf(records)).toHaveLength(count)
    expect(currentLevels(records.ratings)).toEqual(HOME_LEVELS)
    expect(
      currentEvidence(records.evidence)
        .map(({ note }) => note)
        .toSorted(),
    ).toEqual(notes)
    expect(records.settings).toEqual([{ name: 'person-name', value: 'Ash' }])
    expect(records.trees.map(({ skills }) => skills.map(({ id }) => id))).toEqual([
      ['hive', 'honey'],
    ])
  })

  it.each(SHAPES)('has every record as it was written: %s', async (shape) => {
    const name = `backup-1-${shape}.grove.json`
    const written: unknown = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))
    const { records } = await read(name)
    expect(written).toMatchObject({ records: Object.fromEntries(entriesOf(records)) })
  })

  it('is read from the second copy beside the browser’s storage', () => {
    const entries = entriesIn(readFileSync(`${FOLDER}/second-copy-1.txt`, 'utf8'))
    const { records, kept } = readEntries(entries)
    expect([entries.length, kept]).toEqual([21, []])
    expect(currentLevels(records.ratings)).toEqual(HOME_LEVELS)
  })
})

describe('the files of earlier versions', () => {
  it('are there for each version of a backup and of a picture', () => {
    const names = readdirSync(FOLDER)
    for (let version = 1; version <= DOCUMENT_VERSION; version += 1) {
      expect(names).toContainEqual(expect.stringMatching(`^backup-${String(version)}-`))
      expect(names).toContainEqual(expect.stringMatching(`^picture-${String(version)}-`))
    }
  })

  it('hold every kind of record that the app writes', async () => {
    const all = await Promise.all(SHAPES.map((shape) => read(`backup-1-${shape}.grove.json`)))
    const joined = all.reduce((sum, { records }) => joinRecords(sum, records), NO_RECORDS)
    const keys = entriesOf(joined).map(([key]) => splitKey(key).kind)
    expect([...new Set(keys)]).toHaveLength(Object.keys(NO_RECORDS).length)
  })
})
