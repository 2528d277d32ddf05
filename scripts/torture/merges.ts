// Joins what five browsers hold after any sequence of changes: no order may matter, nothing be lost.
import fc from 'fast-check'
import { checkMergeLaws } from '../../tests/store/merge-laws.ts'
import { afterDeeds, deeds, order } from '../../tests/store/replicas.ts'
import { tryMany } from './run.ts'

await tryMany(
  'sequences in five browsers',
  fc.tuple(deeds, order, order),
  ['joined'],
  async ([done, one, other]) => {
    checkMergeLaws(await afterDeeds(done), one, other)
    return 'joined'
  },
)
