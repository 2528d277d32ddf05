// Opens damaged backups and pictures: none may throw, hang, or change what is there.
import fc from 'fast-check'
import { damagedBackup, damagedPicture } from '../../tests/storage/damaged-files.ts'
import { createOpening } from '../../tests/storage/opening.ts'
import { tryMany } from './run.ts'

await tryMany(
  'damaged files opened',
  fc.oneof(damagedBackup, damagedPicture),
  ['refused', 'read'],
  createOpening(),
)
