import { builtInTrees, loadBuiltInTree } from '../content/load-tree.ts'
import { answeredReview, foreignAnswers, isAnswer } from '../domain/answer.ts'
import { isOwnFile } from '../domain/comparison.ts'
import { countedRecords } from '../domain/counted-records.ts'
import { addedSkills } from '../domain/edit.ts'
import type { Problem } from '../domain/problem.ts'
import { entriesOf, KINDS, type Records, splitKey } from '../domain/records.ts'
import { withFreeTrees } from '../domain/trees-of-file.ts'
import type { View } from '../domain/view.ts'
import { readDocument } from '../storage/read-document.ts'
import type { Writer } from '../storage/writer.ts'
import type { Edge, GroveFile } from '../store/edge.ts'
import { createGroveStore, type GroveStore } from '../store/grove-store.ts'
import { originalsOf } from '../store/selectors.ts'

/** The way in for files: read, looked at, then taken in. */
export function filesIn(
  store: GroveStore,
  writer: Pick<Writer, 'write'>,
): Pick<Edge, 'readFile' | 'previewFile' | 'addFile'> {
  return {
    async readFile(file) {
      const opened = await readDocument(file, async (id) => {
        const state = store.getState()
        const tree = originalsOf(state).get(id) ?? (await loadBuiltInTree(id))
        return (
          tree &&
          new Set([...tree.skills.map((skill) => skill.id), ...addedSkills(id, state.stored.edits)])
        )
      })
      if (!opened.ok) return { ok: false, problems: opened.error }
      const { records: own, stored } = store.getState()
      // What was undone is still stored.
      const records = withFreeTrees(opened.value.records, stored, builtInTrees)
      const problems = foreignAnswers(records, own).map(foreignAnswer)
      if (problems.length > 0) return { ok: false, problems }
      const counted = countedRecords(records)
      const all = counted === records ? {} : { all: records }
      return { ok: true, file: { ...opened.value, ...all, records: counted, name: file.name } }
    },
    previewFile(file) {
      const { records: own } = store.getState()
      const isForeign = !isEmpty(own) && !isAnswer(file.records) && !isOwnFile(file.records, own)
      // Taken into a copy, so that it says what adding it will do, whatever that is.
      const copy = createGroveStore(store.getState(), { now: () => 0, newId: () => 'preview' })
      const { keys, added } = takeIn(copy, file)
      const holds = KINDS.map((kind) => {
        const ofKind = keys.filter((key) => splitKey(key).kind === kind)
        const fresh = ofKind.filter((key) => added.has(key)).length
        return { kind, added: fresh, alreadyHere: ofKind.length - fresh }
      })
      return Promise.resolve({
        isForeign,
        holds: holds.filter(({ added: fresh, alreadyHere }) => fresh + alreadyHere > 0),
      })
    },
    addFile(file) {
      const { kept, unreadable } = file
      const before = store.getState().steps
      const { keys, added, answers } = takeIn(store, file)
      // Kept as they are, for the version that can read them; but no settings, which alone are
      // replaced on the disk.
      writer.write(kept.filter(([key]) => splitKey(key).kind !== 'setting'))
      const { steps } = store.getState()
      const step = steps === before ? undefined : steps.done.at(-1)
      return Promise.resolve({
        ok: true,
        added: added.size,
        alreadyHere: keys.length - added.size,
        kept: kept.length,
        unreadable,
        ...(answers !== undefined && { answers }),
        ...(step && { step }),
      })
    },
  }
}

/** Takes a file into a store. `keys` are those of it that count, `added` the new ones among them. */
function takeIn(into: GroveStore, { records: counted, all = counted }: GroveFile) {
  const own = into.getState().stored
  const isNew = isEmpty(own)
  // Where somebody is at home already, a name and choices from a file are not theirs.
  const records = isNew ? all : { ...all, settings: [] }
  const names = new Set(own.settings.map(({ name }) => name))
  const settings = counted.settings.filter(({ name }) => isNew || names.has(name))
  const keys = keysOf({ ...counted, undos: [], settings })
  const before = new Set(keysOf(into.getState().records))
  into.actions.open(records)
  const after = new Set(keysOf(into.getState().records))
  const added = new Set(keys.filter((key) => after.has(key) && !before.has(key)))
  return { keys, added, answers: answeredReview(records) }
}

function keysOf(records: Records): readonly string[] {
  return entriesOf(records).map(([key]) => key)
}

/** Whether nothing but choices of the app was made yet. */
function isEmpty(records: Records): boolean {
  return keysOf({ ...records, settings: [] }).length === 0
}

function foreignAnswer({ id, by }: View): Problem {
  return { kind: 'foreign-answer', place: `records["view/${id}"].review`, lead: by }
}
