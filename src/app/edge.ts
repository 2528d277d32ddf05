import { HOME_TREE } from '../content/grove.ts'
import { loadGuidance } from '../content/load-guidance.ts'
import { loadBuiltInTree } from '../content/load-tree.ts'
import { ownerOf } from '../domain/comparison.ts'
import { dateStamp, type GroveDocument, toDocument } from '../domain/document.ts'
import { entriesOf, NO_RECORDS } from '../domain/records.ts'
import { sharedRecords } from '../domain/shared-document.ts'
import { t } from '../messages/messages.ts'
import type { RecordStore } from '../storage/browser-records.ts'
import { downloadFile } from '../storage/files.ts'
import type { Writer } from '../storage/writer.ts'
import type { Edge } from '../store/edge.ts'
import type { GroveStore } from '../store/grove-store.ts'
import { everything } from './everything.ts'
import { handOver } from './hand-over.ts'
import { posterFonts } from './poster-fonts.ts'

/** Wires what the app asks of the world to the browser. */
export function createEdge(
  store: GroveStore,
  disk: RecordStore,
  writer: Pick<Writer, 'write' | 'retry' | 'waiting'>,
): Edge {
  // Files are opened now and then: what reads them is no part of the first download.
  const filesIn = async () => (await import('./files-in.ts')).filesIn(store, writer)

  const sharing = async () => (await import('./sharing.ts')).sharing(store)

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
    async layoutWorker() {
      const { layoutAddress } = await import('../storage/script-address.ts')
      return new Worker(layoutAddress(), { type: 'module' })
    },
    posterFonts,
    ...handOver,
    async saveBackup() {
      const now = new Date()
      const fileName = `${t.export.backupName({ date: dateStamp(now) })}.grove.json`
      const { entries, isComplete } = await everything(store, disk, writer)
      downloadFile(asJson(toDocument(entries, now)), fileName)
      return { fileName, isComplete }
    },
    readImport: async (file, how) => (await import('./import-apart.ts')).readImport(file, how),
    readFile: async (file) => (await filesIn()).readFile(file),
    previewFile: async (file) => (await filesIn()).previewFile(file),
    addFile: async (file) => (await filesIn()).addFile(file),
    treeForOthers: async (id) => (await sharing()).treeForOthers(id),
    linkTo: async (tree) => (await sharing()).linkTo(tree),
    readLink: async (data) => (await sharing()).readLink(data),
    saveForLead() {
      const now = new Date()
      const { records } = store.getState()
      const name = fileSafe(ownerOf(records) ?? '')
      const words = t.export
      const day = dateStamp(now)
      const stem = name === '' ? words.leadNameUnnamed({ day }) : words.leadName({ name, day })
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

function asJson(document: GroveDocument): Blob {
  return new Blob([JSON.stringify(document)], { type: 'application/json' })
}

function answerName(known: string, owner: string, day: string): string {
  const lead = known === '' ? t.export.answerLead : known
  return owner === ''
    ? t.export.answerNameUnnamed({ lead, day })
    : t.export.answerName({ lead, owner, day })
}

/** A name without what file systems reserve: letters and digits of any script, and hyphens. */
function fileSafe(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
}
