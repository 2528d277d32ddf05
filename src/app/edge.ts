import { HOME_TREE } from '../content/grove.ts'
import { loadBuiltInTree } from '../content/load-tree.ts'
import { toDocument } from '../domain/document.ts'
import { entriesOf } from '../domain/records.ts'
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
    retrySaving: writer.retry,
    posterFonts,
    async savePng(picture, scale, fileName) {
      downloadFile(await drawPng(picture, scale), fileName)
    },
    saveSvg(picture, fileName) {
      downloadFile(new Blob([picture.svg], { type: 'image/svg+xml' }), fileName)
    },
    async saveBackup(fileName) {
      // What is stored goes first, raw, so that a backup also holds what this version cannot read.
      const stored = await disk.readAll().catch(() => [])
      const all = new Map([...stored, ...entriesOf(store.getState().records)])
      const text = JSON.stringify(toDocument([...all], new Date()), null, 1)
      downloadFile(new Blob([text], { type: 'application/json' }), fileName)
    },
    async openFile(file) {
      const opened = await readDocument(file, async (id) => {
        const tree = treesOf(store.getState()).get(id) ?? (await loadBuiltInTree(id))
        return tree && new Set(tree.skills.map((skill) => skill.id))
      })
      if (!opened.ok) return { ok: false, problems: opened.error }
      const { records, kept } = opened.value
      const total = entriesOf(records).length
      const before = entriesOf(store.getState().records).length
      store.actions.join(records)
      const added = entriesOf(store.getState().records).length - before
      return { ok: true, added, alreadyHere: total - added, leftOut: kept.length }
    },
  }
}
