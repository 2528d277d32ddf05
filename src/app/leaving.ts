import type { SharedRecords } from '../storage/browser-records.ts'
import { forgetDrafts } from '../storage/drafts.ts'
import { forgetNotes } from '../storage/local-note.ts'
import type { SecondCopy } from '../storage/second-copy.ts'
import { forgetSharedFile } from '../storage/shared-file.ts'
import type { Tabs } from '../storage/tabs.ts'
import type { Writer } from '../storage/writer.ts'
import type { Deletion, Leaving, Place } from '../store/edge.ts'

interface Stored {
  /** Lets nothing be changed any more. */
  readonly freeze: () => void
  readonly disk: Pick<SharedRecords, 'clear'>
  readonly writer: Pick<Writer, 'stop'>
  readonly copy: Pick<SecondCopy, 'forget' | 'close'> | undefined
  readonly tabs: Pick<Tabs, 'announce' | 'onDeletion'>
}

/** How long a tab waits for the one that deletes, in ms, before it goes on with what is stored. */
const PATIENCE = 20_000

/**
 * Deletes everything of the person's wherever the app has put it. Other tabs write nothing from when
 * it begins, and are loaded anew when it ends: none can bring back what it remembers. `startAnew`
 * loads the page; it stands in for the browser's in tests.
 */
export function leavingFor(
  { freeze, disk, writer, copy, tabs }: Stored,
  startAnew: () => void = loadAnew,
): Leaving {
  tabs.onDeletion((phase) => {
    // What was done from here on would be gone.
    freeze()
    writer.stop()
    copy?.close()
    if (phase === 'begun') setTimeout(startAnew, PATIENCE)
    else
      void attempt(() => {
        forgetDrafts(sessionStorage)
      }).then(startAnew)
  })
  return {
    async deleteEverything() {
      writer.stop()
      tabs.announce('begun')
      const ways: readonly (readonly [Place, () => Promise<void> | void])[] = [
        // First, since it waits until the other tabs have closed theirs: by then they write nothing.
        ['copy', () => copy?.forget()],
        ['records', () => disk.clear()],
        ['notes', forgetNotes],
        [
          'drafts',
          () => {
            forgetDrafts(sessionStorage)
          },
        ],
        ['file', forgetSharedFile],
      ]
      const gone: Place[] = []
      const left: Deletion['left'][number][] = []
      for (const [place, forget] of ways) {
        const reason = await attempt(forget)
        if (reason === undefined) gone.push(place)
        else left.push({ place, reason })
      }
      tabs.announce('ended')
      return { gone, left }
    },
    startAnew,
  }
}

/** Why it could not be done, in the browser's words; `undefined` when it was. */
async function attempt(deed: () => Promise<void> | void): Promise<string | undefined> {
  try {
    await deed()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function loadAnew(): void {
  // The address can name what is gone.
  history.replaceState(null, '', '#/')
  window.location.reload()
}
