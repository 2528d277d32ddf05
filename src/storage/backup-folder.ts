import * as v from 'valibot'
import { DOCUMENT_VERSION, toDocument } from '../domain/document.ts'
import type { Entry } from '../domain/records.ts'
import { documentSchema } from './schemas.ts'

declare global {
  interface Window {
    /** https://wicg.github.io/file-system-access/; not in all browsers. */
    readonly showDirectoryPicker?: (options: {
      readonly id: string
      readonly mode: 'readwrite'
    }) => Promise<FileSystemDirectoryHandle>
  }
  interface FileSystemHandle {
    queryPermission?(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>
    requestPermission?(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>
  }
}

/** The file in the folder. It is a backup as any other. */
const FOLDER_FILE = 'skill-grove.grove.json'

/** Another file stands where the copy would. */
export class OccupiedError extends Error {}

/** Has the person choose a folder; `undefined` where they choose none. Rejects where it is refused. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await window.showDirectoryPicker?.({ id: 'skill-grove', mode: 'readwrite' })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined
    throw error
  }
}

/** Whether the browser lets the app write into a folder; `ask` asks the person where it does not. */
export async function mayWrite(folder: FileSystemHandle, ask: boolean): Promise<boolean> {
  const wanted = { mode: 'readwrite' } as const
  const answer = ask
    ? await folder.requestPermission?.(wanted)
    : await folder.queryPermission?.(wanted)
  return (answer ?? 'granted') === 'granted'
}

/**
 * Writes the backup of `entries` into a folder. What the file there holds stays in it, so that two
 * browsers can share one, and a browser that lost its records takes none away. The file is replaced
 * as a whole when all is written. Rejects with an `OccupiedError` where it is no file of the app's.
 */
export async function writeCopy(
  folder: FileSystemDirectoryHandle,
  entries: readonly Entry[],
  now: Date,
): Promise<void> {
  const file = await folder.getFileHandle(FOLDER_FILE, { create: true })
  const there = recordsIn(await (await file.getFile()).text())
  const document = toDocument([...new Map([...Object.entries(there), ...entries])], now)
  if (JSON.stringify(document.records) === JSON.stringify(there)) return
  const stream = await file.createWritable()
  try {
    await stream.write(JSON.stringify(document))
    await stream.close()
  } catch (error) {
    // What was written is let go of, and the file stays as it was.
    await stream.abort().catch(() => undefined)
    throw error
  }
}

const copySchema = v.pipe(v.string(), v.parseJson(), documentSchema)

function recordsIn(text: string): Readonly<Record<string, unknown>> {
  if (text === '') return {}
  const read = v.safeParse(copySchema, text)
  if (!read.success || read.output.version > DOCUMENT_VERSION) throw new OccupiedError(FOLDER_FILE)
  return read.output.records
}
