import { createEdge } from '../../src/app/edge.ts'
import { toDocument } from '../../src/domain/document.ts'
import { type Entry, entriesOf, NO_RECORDS } from '../../src/domain/records.ts'
import { describeProblem } from '../../src/messages/describe-problem.ts'
import { newGrove } from '../../src/store/grove-state.ts'
import { createGroveStore } from '../../src/store/grove-store.ts'
import { rating } from '../builders.ts'

/** Problems that are of the whole file and of no place in it. */
const OF_ALL = ['other-kind', 'picture-only', 'too-large']

const own = {
  ...NO_RECORDS,
  ratings: [rating('own', 1, 'chat', 'pro'), rating('a', 9, 'chat', null)],
}

/**
 * Opens files of any content in a grove that has records, as a person does who has them added. Throws where
 * a promise is broken: a refusal changes nothing and names places; what is taken in overwrites
 * nothing, and the backup of it opens again.
 */
export function createOpening(): (file: BlobPart) => Promise<'refused' | 'read'> {
  const start = newGrove({ records: own, headers: [], builtIn: new Map() })
  const store = createGroveStore(start, { now: () => 0, newId: () => '' })
  let written: readonly Entry[] = []
  const disk = { readAll: () => Promise.resolve([]), write: () => Promise.resolve() }
  const writer = {
    write(fresh: readonly Entry[]) {
      written = [...written, ...fresh]
    },
    retry: () => undefined,
    waiting: () => [],
  }
  const edge = createEdge(store, disk, writer)

  return async (content) => {
    store.setState(start, true)
    written = []
    const read = await edge.readFile(new File([content], 'any.grove.json'))
    if (store.getState() !== start || written.length > 0)
      throw new Error('reading changed something')
    if (!read.ok) {
      if (read.problems.length === 0) throw new Error('refused without a reason')
      for (const problem of read.problems.slice(0, 20)) {
        if (describeProblem(problem).length > 1000) throw new Error('more than can be read')
        if (problem.place === '' && !OF_ALL.includes(problem.kind)) {
          throw new Error(`no place: ${JSON.stringify(problem)}`)
        }
      }
      return 'refused'
    }
    await edge.addFile(read.file)
    const { records } = store.getState()
    if (own.ratings.some((each, index) => records.ratings[index] !== each)) {
      throw new Error('a record was written over')
    }
    const entries = [...entriesOf(records), ...written]
    const backup = new File([JSON.stringify(toDocument(entries, new Date(0)))], 'backup.grove.json')
    store.setState(start, true)
    const again = await edge.readFile(backup)
    if (!again.ok) throw new Error(`no backup: ${again.problems.map(describeProblem).join(' ')}`)
    const kept = entriesOf(again.file.records).length + again.file.kept.length
    if (kept !== new Map(entries).size) throw new Error('the backup has lost something')
    return 'read'
  }
}
