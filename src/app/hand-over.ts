import { toDocument } from '../domain/document.ts'
import { entriesOf } from '../domain/records.ts'
import { downloadFile } from '../storage/files.ts'
import type { DrawingWatch, Edge, Picture } from '../store/edge.ts'

/** Gives pictures and texts to the person, as a file, into the clipboard or on paper. */
export const handOver: Pick<
  Edge,
  'savePng' | 'copyPng' | 'saveSvg' | 'saveText' | 'copyText' | 'print'
> = {
  async savePng(picture, scale, fileName, { records, ...watch } = {}) {
    const drawn = await draw(picture, scale, watch)
    if (!records) {
      downloadFile(drawn.png, fileName)
      return drawn.scale
    }
    const { embedText } = await import('../storage/png-text.ts')
    const text = JSON.stringify(toDocument(entriesOf(records), new Date()))
    const bytes = await embedText(new Uint8Array(await drawn.png.arrayBuffer()), text)
    watch.signal?.throwIfAborted()
    downloadFile(new Blob([bytes], { type: 'image/png' }), fileName)
    return drawn.scale
  },
  async copyPng(picture, scale, watch) {
    const drawn = picture.then((each) => draw(each, scale, watch))
    // Given as a promise: some browsers only let a click write while it is being handled.
    const item = new ClipboardItem({ 'image/png': drawn.then(({ png }) => png) })
    await navigator.clipboard.write([item])
    return (await drawn).scale
  },
  saveSvg(picture, fileName) {
    downloadFile(new Blob([picture.svg], { type: 'image/svg+xml' }), fileName)
  },
  saveText(text, type, fileName) {
    downloadFile(new Blob([text], { type: `${type};charset=utf-8` }), fileName)
  },
  copyText: (text) => navigator.clipboard.writeText(text),
  print() {
    window.print()
  },
}

async function draw(picture: Picture, scale: number, watch?: DrawingWatch) {
  const { drawLargest, svgDrawer } = await import('../storage/png.ts')
  return drawLargest(await svgDrawer(picture), scale, watch)
}
