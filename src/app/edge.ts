import { HOME_TREE } from '../content/grove.ts'
import { loadGuidance } from '../content/load-guidance.ts'
import { builtInTrees, loadBuiltInTree } from '../content/load-tree.ts'
import { answeredReview, foreignAnswers, isAnswer } from '../domain/answer.ts'
import { isOwnFile, ownerOf } from '../domain/comparison.ts'
import { dateStamp, type GroveDocument, toDocument } from '../domain/document.ts'
import { countedRecords } from '../domain/counted-records.ts'
import type { Problem } from '../domain/problem.ts'
import { entriesOf, NO_RECORDS, type Records, splitKey } from '../domain/records.ts'
import { sharedRecords } from '../domain/shared-document.ts'
import type { View } from '../domain/view.ts'
import { t } from '../messages/messages.ts'
import type { RecordStore } from '../storage/browser-records.ts'
import { downloadFile } from '../storage/files.ts'
import type { Writer } from '../storage/writer.ts'
import type { AddedFile, Edge, GroveFile, ReadFile } from '../store/edge.ts'
import type { GroveStore } from '../store/grove-store.ts'
import { treesOf } from '../store/selectors.ts'
import { handOver } from './hand-over.ts'
import { posterFonts } from './poster-fonts.ts'

/** Wires what the app asks of the world to the browser. */
export function createEdge(
  store: GroveStore,
  disk: RecordStore,
  writer: Pick<Writer, 'write' | 'retry'>,
): Edge {
  async function readFile(file: File): Promise<ReadFile> {
    // Files are opened now and then: what reads them is no part of the first download.
    const { readDocument } = await import('../storage/read-document.ts')
    const opened = await readDocument(file, async (id) => {
      const tree = treesOf(store.getState()).get(id) ?? (await loadBuiltInTree(id))
      return tree && new Set(tree.skills.map((skill) => skill.id))
    })
    if (!opened.ok) return { ok: false, problems: opened.error }
    const { records } = opened.value
    const problems = [
      ...records.trees.filter(({ id }) => builtInTrees.has(id)).map(takenId),
      ...foreignAnswers(records, store.getState().records).map(foreignAnswer),
    ]
    if (problems.length > 0) return { ok: false, problems }
    const counted = countedRecords(records)
    const all = counted === records ? {} : { all: records }
    return { ok: true, file: { ...opened.value, ...all, records: counted, name: file.name } }
  }

  function addFile({ records: counted, all = counted, kept, unreadable }: GroveFile): AddedFile {
    const own = store.getState().stored
    const isNew = isEmpty(own)
    // Where somebody is at home already, a name and choices from a file are not theirs.
    const records = isNew ? all : { ...all, settings: [] }
    const names = new Set(own.settings.map(({ name }) => name))
    const settings = counted.settings.filter(({ name }) => isNew || names.has(name))
    const keys = keysOf({ ...counted, undos: [], settings })
    const before = new Set(keysOf(store.getState().records))
    store.actions.open(records)
    const after = new Set(keysOf(store.getState().records))
    const added = keys.filter((key) => after.has(key) && !before.has(key)).length
    // Kept as they are, for the version that can read them; but no settings, which alone are replaced
    // on the disk.
    writer.write(kept.filter(([key]) => splitKey(key).kind !== 'setting'))
    const answers = answeredReview(records)
    return {
      ok: true,
      added,
      alreadyHere: keys.length - added,
      kept: kept.length,
      unreadable,
      ...(answers !== undefined && { answers }),
    }
  }

  function isForeign(records: Records): boolean {
    const own = store.getState().records
    return !isEmpty(own) && !isAnswer(records) && !isOwnFile(records, own)
  }

  return {
    homeTree: HOME_TREE,
    async loadTree(id) {
      const tree = await loadBuiltInTree(id)
      if (tree) store.actions.addBuiltIn(tree)
      return tree !== undefined
    },
    async loadGuidance(id) {
      const words = await loadGuidance(id)
      if (words) store.actions.addGuidance(words)
      return words !== undefined
    },
    retrySaving: writer.retry,
    posterFonts,
    ...handOver,
    async saveBackup() {
      const now = new Date()
      const fileName = `${t.export.backupName({ date: dateStamp(now) })}.grove.json`
      const own = entriesOf(store.getState().stored)
      const stored = await disk.readAll().catch(() => undefined)
      // What is stored goes in raw, so that a backup also holds what this version cannot read.
      const settings = own.filter(([key]) => splitKey(key).kind === 'setting')
      const all = new Map([...own, ...(stored ?? []), ...settings])
      downloadFile(asJson(toDocument([...all], now)), fileName)
      return { fileName, isComplete: stored !== undefined }
    },
    readFile,
    addFile,
    async openFile(file) {
      const read = await readFile(file)
      if (!read.ok) return read
      return isForeign(read.file.records) ? 'foreign' : addFile(read.file)
    },
    saveForLead() {
      const now = new Date()
      const { records } = store.getState()
      const name = fileSafe(ownerOf(records) ?? '')
      const words = t.review.send
      const day = dateStamp(now)
      const stem = name === '' ? words.fileNameUnnamed({ day }) : words.fileName({ name, day })
      const fileName = `${stem}.grove.json`
      downloadFile(asJson(toDocument(entriesOf(sharedRecords(records, false)), now)), fileName)
      return fileName
    },
    saveAnswer(views, lead, owner = '') {
      const now = new Date()
      const fileName = `${answerName(fileSafe(lead), fileSafe(owner), dateStamp(now))}.grove.json`
      const answer = entriesOf({ ...NO_RECORDS, views })
      downloadFile(asJson(toDocument(answer, now)), fileName)
      return fileName
    },
  }
}

function keysOf(records: Records): readonly string[] {
  return entriesOf(records).map(([key]) => key)
}

/** Whether nothing but choices of the app was made yet. */
function isEmpty(records: Records): boolean {
  return keysOf({ ...records, settings: [] }).length === 0
}

function asJson(document: GroveDocument): Blob {
  return new Blob([JSON.stringify(document)], { type: 'application/json' })
}

function answerName(known: string, owner: string, day: string): string {
  const lead = known === '' ? t.visit.answerLead : known
  return owner === ''
    ? t.visit.answerNameUnnamed({ lead, day })
    : t.visit.answerName({ lead, owner, day })
}

/** A name without what file systems reserve: letters and digits of any script, and hyphens. */
function fileSafe(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
}

function takenId({ id }: { readonly id: string }): Problem {
  return { kind: 'taken', place: `records["tree/${id}"].id`, id }
}

function foreignAnswer({ id, by }: View): Problem {
  return { kind: 'foreign-answer', place: `records["view/${id}"].review`, lead: by }
}
