import { HOME_TREE } from '../content/grove.ts'
import { loadGuidance } from '../content/load-guidance.ts'
import { builtInTrees, loadBuiltInTree } from '../content/load-tree.ts'
import { dateStamp, toDocument } from '../domain/document.ts'
import type { Problem } from '../domain/problem.ts'
import { entriesOf, splitKey } from '../domain/records.ts'
import { t } from '../messages/messages.ts'
import type { RecordStore } from '../storage/browser-records.ts'
import { downloadFile } from '../storage/files.ts'
import { drawPng } from '../storage/png.ts'
import { readDocument } from '../storage/read-document.ts'
import type { Writer } from '../storage/writer.ts'
import type { Edge } from '../store/edge.ts'
import type { GroveStore } from '../store/grove-store.ts'
import { treesOf } from '../store/selectors.ts'
import { posterFonts } from './poster-fonts.ts'

/** Wires what the app asks of the world to the browser. */
export function createEdge(store: GroveStore, disk: RecordStore, writer: Writer): Edge {
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
    async savePng(picture, scale, fileName) {
      downloadFile(await drawPng(picture, scale), fileName)
    },
    saveSvg(picture, fileName) {
      downloadFile(new Blob([picture.svg], { type: 'image/svg+xml' }), fileName)
    },
    async saveBackup() {
      const now = new Date()
      const fileName = `${t.export.backupName(dateStamp(now))}.grove.json`
      const own = entriesOf(store.getState().records)
      const stored = await disk.readAll().catch(() => undefined)
      // What is stored goes in raw, so that a backup also holds what this version cannot read.
      const settings = own.filter(([key]) => splitKey(key).kind === 'setting')
      const all = new Map([...own, ...(stored ?? []), ...settings])
      const text = JSON.stringify(toDocument([...all], now), null, 1)
      downloadFile(new Blob([text], { type: 'application/json' }), fileName)
      return { fileName, isComplete: stored !== undefined }
    },
    async openFile(file) {
      const opened = await readDocument(file, async (id) => {
        const tree = treesOf(store.getState()).get(id) ?? (await loadBuiltInTree(id))
        return tree && new Set(tree.skills.map((skill) => skill.id))
      })
      if (!opened.ok) return { ok: false, problems: opened.error }
      const { records, kept, unreadable } = opened.value
      const taken = records.trees.filter(({ id }) => builtInTrees.has(id))
      if (taken.length > 0) return { ok: false, problems: taken.map(takenId) }
      const total = entriesOf(records).length
      const before = entriesOf(store.getState().records).length
      store.actions.join(records)
      const added = entriesOf(store.getState().records).length - before
      // Kept as they are, for the version that can read them.
      writer.write(kept)
      return { ok: true, added, alreadyHere: total - added, kept: kept.length, unreadable }
    },
  }
}

function takenId({ id }: { readonly id: string }): Problem {
  return { kind: 'taken', place: `records["tree/${id}"].id`, id }
}
