import { countOf } from '../domain/records.ts'
import {
  type BackupNote,
  backupState,
  type FolderState,
  type Safety,
  type SafetyDeed,
} from '../domain/safety.ts'
import { readBackupNote, writeBackupNote } from '../storage/backup-note.ts'
import { pickFolder } from '../storage/backup-folder.ts'
import type { SharedRecords } from '../storage/browser-records.ts'
import { askForPromise, browserPromise } from '../storage/promise.ts'
import type { Writer } from '../storage/writer.ts'
import type { GroveState } from '../store/grove-state.ts'
import type { GroveStore } from '../store/grove-store.ts'
import { everything } from './everything.ts'
import { keepFolderCopy } from './folder-copy.ts'

export interface SafetyKeeper {
  /** Notes that everything was handed over as a file. */
  noteBackup(): void
  do(deed: SafetyDeed): Promise<void>
}

interface Kept {
  readonly store: GroveStore
  readonly disk: SharedRecords
  readonly writer: Pick<Writer, 'waiting'>
  /** Whether the browser's storage could not be opened: what was noted is of other records then. */
  readonly isClosed: boolean
}

/**
 * Knows how safe what is stored is and says it in the store: what the browser promises, the last
 * backup and what has changed since, the copy in a folder. Asks the browser to keep what is stored,
 * once, after the person's first change.
 */
export function keepSafe({ store, disk, writer, isClosed }: Kept): SafetyKeeper {
  let promise: Safety['promise'] = 'unknown'
  let folder: FolderState = { kind: 'off' }

  function count(): number {
    return countOf(store.getState().stored)
  }
  function report() {
    const backup = backupState(readBackupNote(), count(), Date.now())
    store.actions.reportSafety({ promise, backup, folder })
  }
  /** Other tabs note, too, so it is read anew each time. */
  function note(change: Partial<BackupNote>) {
    const noted = readBackupNote() ?? { covered: 0, restsSince: Date.now() }
    writeBackupNote({ ...noted, ...change })
    report()
  }
  function noteBackup() {
    note({ at: Date.now(), covered: count(), restsSince: Date.now() })
  }
  async function ask() {
    promise = await askForPromise()
    note({ hasAsked: true })
  }
  const copy = keepFolderCopy({
    disk,
    entries: async () => (await everything(store, disk, writer)).entries,
    pick: window.showDirectoryPicker && pickFolder,
    alone: (deed) => navigator.locks.request('skill-grove folder', deed),
    now: Date.now,
    report(state) {
      folder = state
      report()
    },
    onWritten: noteBackup,
  })

  function look(state: GroveState, before?: GroveState) {
    const noted = readBackupNote()
    // What came out of a file is in that file.
    const fromFile =
      before && isFile(state) && state.steps !== before.steps
        ? countOf(state.stored) - countOf(before.stored)
        : 0
    if (fromFile > 0) note({ covered: (noted?.covered ?? 0) + fromFile })
    else if (!noted && count() > 0) note({})
    else report()
    if (promise === 'not-given' && noted?.hasAsked !== true && hasChanged(state)) void ask()
    if (before) copy.changed()
  }

  async function begin() {
    promise = await browserPromise()
    // Records that are gone are in no backup of those that come.
    const noted = readBackupNote()
    if (noted && noted.covered > count() && !isClosed) note({ covered: count() })
    look(store.getState())
    store.subscribe((state, before) => {
      if (state.stored !== before.stored) look(state, before)
    })
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') copy.hide()
      else report()
    })
    window.addEventListener('beforeunload', (event) => {
      const wouldLose = isClosed ? hasChanged(store.getState()) : writer.waiting().length > 0
      if (store.getState().saving.kind === 'failed' && wouldLose) event.preventDefault()
    })
    // What was not written the last time.
    await copy.write()
  }
  void begin()

  return {
    noteBackup,
    async do(deed) {
      switch (deed) {
        case 'rest-reminder':
          note({ restsSince: Date.now() })
          return
        case 'ask-browser':
          return ask()
        case 'choose-folder':
          return copy.choose()
        case 'write-folder':
          return copy.write(true)
        case 'stop-folder':
          return copy.stop()
      }
    },
  }
}

/** Whether the person has made a record in this tab, and not only chosen something of the app. */
function hasChanged({ steps }: GroveState): boolean {
  return steps.done.some(({ keys, isFile: isOfFile }) => keys.length > 0 && !isOfFile)
}

function isFile({ steps }: GroveState): boolean {
  return steps.done.at(-1)?.isFile === true
}
