import type { Entry } from '../domain/records.ts'
import type { FolderState, FolderTrouble } from '../domain/safety.ts'
import { mayWrite, OccupiedError, writeCopy } from '../storage/backup-folder.ts'
import type { SharedRecords } from '../storage/browser-records.ts'
import { readNote, writeNote } from '../storage/local-note.ts'

/** What the copy in a folder needs from the world. */
export interface FolderPorts {
  readonly disk: Pick<SharedRecords, 'readOfDevice' | 'writeOfDevice'>
  /** All that goes into the copy. */
  readonly entries: () => Promise<readonly Entry[]>
  /** Has the person choose a folder; not where the browser has no way to. */
  readonly pick?: (() => Promise<FileSystemDirectoryHandle | undefined>) | undefined
  /** Runs `deed` while no other tab runs one. */
  readonly alone: (deed: () => Promise<void>) => Promise<void>
  readonly now: () => number
  readonly report: (state: FolderState) => void
  /** Hears when the copy is up to date. */
  readonly onWritten: () => void
}

export interface FolderCopy {
  /** Lets the person choose a folder and writes into it. */
  choose(): Promise<void>
  /** Writes now; `ask` asks the person first where the browser wants that. */
  write(ask?: boolean): Promise<void>
  /** Writes soon, since something has changed. */
  changed(): void
  /** Writes what has changed, since the page may be gone soon. */
  hide(): void
  /** Forgets the folder. The file in it is the person's, and stays. */
  stop(): Promise<void>
}

/** The name under which the folder is kept beside the records. */
const FOLDER = 'backup-folder'
const NOTE = 'skill-grove-folder'
/** How long changes gather before they are written, and how far apart two writes are at least, in ms. */
const GATHER = 2000
const PAUSE = 180_000

/** Keeps a copy of everything in a folder of the person's, from when they choose one. */
export function keepFolderCopy(ports: FolderPorts): FolderCopy {
  const { disk, now, report } = ports
  let timer: ReturnType<typeof setTimeout> | undefined
  let isDirty = false

  async function folder(): Promise<FileSystemDirectoryHandle | undefined> {
    const kept = await disk.readOfDevice(FOLDER).catch(() => undefined)
    return isFolder(kept) ? kept : undefined
  }
  function say(name: string, trouble?: FolderTrouble) {
    const writtenAt = lastWritten()
    report({
      kind: 'on',
      name,
      ...(writtenAt !== undefined && { writtenAt }),
      ...(trouble && { trouble }),
    })
  }
  function later() {
    timer ??= setTimeout(
      () => {
        timer = undefined
        void write()
      },
      Math.max(GATHER, (lastWritten() ?? 0) + PAUSE - now()),
    )
  }
  async function write(ask = false): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    // Read anew each time: another tab may have stopped it, or deleted everything.
    const chosen = await folder()
    if (!chosen) {
      report({ kind: ports.pick ? 'off' : 'impossible' })
      return
    }
    try {
      if (!(await mayWrite(chosen, ask))) {
        say(chosen.name, { kind: 'permission' })
        return
      }
      await ports.alone(async () => {
        isDirty = false
        await writeCopy(chosen, await ports.entries(), new Date(now()))
        writeNote(NOTE, { at: now() })
      })
      say(chosen.name)
      ports.onWritten()
    } catch (error) {
      isDirty = true
      say(chosen.name, troubleOf(error))
    }
  }

  return {
    async choose() {
      const chosen = await ports.pick?.()
      if (!chosen) return
      await disk.writeOfDevice(FOLDER, chosen)
      await write()
    },
    write,
    changed() {
      isDirty = true
      later()
    },
    hide() {
      if (isDirty) void write()
    },
    async stop() {
      clearTimeout(timer)
      timer = undefined
      await disk.writeOfDevice(FOLDER, undefined)
      report({ kind: ports.pick ? 'off' : 'impossible' })
    },
  }
}

function lastWritten(): number | undefined {
  const noted = readNote(NOTE)
  if (typeof noted !== 'object' || noted === null || !('at' in noted)) return undefined
  return typeof noted.at === 'number' ? noted.at : undefined
}

/** Whatever else a browser might have kept under that name is none. */
function isFolder(kept: unknown): kept is FileSystemDirectoryHandle {
  return typeof kept === 'object' && kept !== null && 'getFileHandle' in kept && 'name' in kept
}

function troubleOf(error: unknown): FolderTrouble {
  if (error instanceof OccupiedError) return { kind: 'occupied' }
  if (error instanceof DOMException && error.name === 'NotAllowedError') {
    return { kind: 'permission' }
  }
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
}
