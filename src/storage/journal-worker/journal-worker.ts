/**
 * Keeps the second copy of what is stored, in files of the browser's own (OPFS): one journal a tab,
 * to which every record is appended, and two snapshots that are written by turns. It knows texts
 * only; what stands in them is the page's affair. A worker, since only here a file can be appended
 * to and is on the disk when the call returns.
 */
import type { Answer, Request } from './journal-messages.ts'

const FOLDER = 'skill-grove'
const SNAPSHOTS = ['snapshot-0.txt', 'snapshot-1.txt']

const ownJournal = `journal-${crypto.randomUUID()}.txt`
/** How long other tabs may take to let go of their journals, in ms. The page waits a little longer. */
const PATIENCE = 4000
const encoder = new TextEncoder()
let journal: FileSystemSyncAccessHandle | undefined
/** Journals that were there at the start; closed tabs left them. */
let earlier: readonly string[] = []

// One after the other: they were asked for in an order.
let last: Promise<unknown> = Promise.resolve()
self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  last = last.then(async () => {
    self.postMessage(await answer(data))
  })
})

async function answer(request: Request): Promise<Answer> {
  try {
    const root = await navigator.storage.getDirectory()
    if (request.kind === 'forget') {
      await forget(root)
      return { id: request.id }
    }
    const folder = await root.getDirectoryHandle(FOLDER, { create: true })
    switch (request.kind) {
      case 'read':
        return { id: request.id, texts: await read(folder) }
      case 'append':
        await append(folder, request.text)
        return { id: request.id }
      case 'snapshot':
        await navigator.locks.request('skill-grove snapshot', () => snapshot(folder, request.text))
        return { id: request.id }
    }
  } catch (error) {
    return { id: request.id, reason: error instanceof Error ? error.message : String(error) }
  }
}

/** The text of every file, the one that was changed last at the end. */
async function read(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const files: File[] = []
  for await (const handle of folder.values()) {
    if (handle instanceof FileSystemFileHandle) files.push(await handle.getFile())
  }
  earlier = files.map(({ name }) => name).filter((name) => name.startsWith('journal-'))
  files.sort((a, b) => a.lastModified - b.lastModified)
  return Promise.all(files.map((file) => file.text()))
}

async function append(folder: FileSystemDirectoryHandle, text: string): Promise<void> {
  journal ??= await open(folder, ownJournal)
  journal.write(encoder.encode(text), { at: journal.getSize() })
  journal.flush()
}

/** Writes the older of the two snapshots, then removes the journals that are in it. */
async function snapshot(folder: FileSystemDirectoryHandle, text: string): Promise<void> {
  const ages = await Promise.all(SNAPSHOTS.map((name) => ageOf(folder, name)))
  const [first = '', second = ''] = SNAPSHOTS
  const file = await open(folder, (ages[0] ?? 0) <= (ages[1] ?? 0) ? first : second)
  file.truncate(0)
  file.write(encoder.encode(text), { at: 0 })
  file.flush()
  file.close()
  for (const name of earlier) {
    // One that another tab still writes to cannot be removed, and stays.
    await folder.removeEntry(name).catch(() => undefined)
  }
  earlier = []
}

/** Removes everything for good. A journal that another tab still holds is tried again for a while. */
async function forget(root: FileSystemDirectoryHandle): Promise<void> {
  journal?.close()
  journal = undefined
  const end = performance.now() + PATIENCE
  for (;;) {
    try {
      await root.removeEntry(FOLDER, { recursive: true })
      return
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotFoundError') return
      if (performance.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

async function ageOf(folder: FileSystemDirectoryHandle, name: string): Promise<number> {
  const handle = await folder.getFileHandle(name).catch(() => undefined)
  return handle ? (await handle.getFile()).lastModified : 0
}

async function open(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<FileSystemSyncAccessHandle> {
  return (await folder.getFileHandle(name, { create: true })).createSyncAccessHandle()
}
