// Opens damaged backups and pictures, and damaged files of other apps: none may throw, hang, or change
// what is there.
import fc from 'fast-check'
import { treeFromSketch } from '../../src/domain/tree-from-sketch.ts'
import { readImport } from '../../src/storage/import/read-import.ts'
import { parseTree } from '../../src/storage/parse-record.ts'
import { damagedBackup, damagedPicture } from '../../tests/storage/damaged-files.ts'
import { damagedImport } from '../../tests/storage/damaged-imports.ts'
import { createOpening } from '../../tests/storage/opening.ts'
import { tryMany } from './run.ts'

await tryMany(
  'damaged files opened',
  fc.oneof(damagedBackup, damagedPicture),
  ['refused', 'read'],
  createOpening(),
)
await tryMany(
  'damaged files of other apps imported',
  damagedImport,
  ['refused', 'read', 'own'],
  async ({ file, chosen }) => {
    const reading = await readImport(file, chosen)
    if (reading.kind !== 'read') return reading.kind
    for (const { sketch, id } of reading.sketches) {
      const { tree } = treeFromSketch(sketch, id)
      if (!parseTree(tree).ok) throw new Error(`not to be stored: ${JSON.stringify(tree)}`)
    }
    return 'read'
  },
)
