import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { headers, HOME_TREE } from '../content/grove.ts'
import { happinessEngineer } from '../content/trees/happiness-engineer.ts'
import { parseAddress, treeAddress } from '../domain/address.ts'
import { settingOf } from '../domain/records.ts'
import { browserRecords, FORM, STORED_FORM } from '../storage/browser-records.ts'
import { readCanary } from '../storage/canary.ts'
import { holdInstallOffer } from '../storage/installing.ts'
import { newId } from '../storage/new-id.ts'
import { countRecords, loadRecords } from '../storage/load.ts'
import { readEntries } from '../storage/parse-record.ts'
import { openSecondCopy } from '../storage/second-copy.ts'
import { withSecondCopy } from '../storage/twofold.ts'
import { openTabs } from '../storage/tabs.ts'
import { createWriter } from '../storage/writer.ts'
import type { Edge } from '../store/edge.ts'
import { GroveProvider } from '../store/grove-context.tsx'
import { newGrove } from '../store/grove-state.ts'
import { createGroveStore } from '../store/grove-store.ts'
import { watchEarlyRatings } from './early-ratings.ts'
import { createEdge } from './edge.ts'
import { leavingFor } from './leaving.ts'
import { keepHint } from './first-hint.ts'
import { keepInStep } from './keeping.ts'
import { KeptFocus, watchFirstFocus } from './kept-focus.tsx'
import { begin, InLanguage, languageOf } from './language.tsx'
import { Notices } from './notices.tsx'
import { Recovery } from './recovery.tsx'
import { completeSecondCopy, noteCount } from './second-copy.ts'
import { applyTheme } from './theme.ts'
import { loadSight } from './tree-sight.tsx'
import { treeViewOf } from './tree-view.ts'
import { Visiting } from './visiting.tsx'

/**
 * Loads what is stored, then creates the store, then shows the app: nothing can be clicked before
 * the load has ended. What was not read is never written over: not the records that could not be
 * read, and nothing at all when loading failed.
 */
export async function start(root: HTMLElement): Promise<void> {
  const focused = watchFirstFocus()
  const earlyRatings = watchEarlyRatings()
  const canary = readCanary()
  const copy = openSecondCopy()
  const disk = withSecondCopy(browserRecords(), copy, () => {
    store.actions.reportSecondCopy('off')
  })
  const [found, form] = await Promise.all([
    loadRecords(disk, copy, canary),
    disk.readOfDevice(FORM).catch(() => undefined),
  ])
  const isOutdated = typeof form === 'number' && form > STORED_FORM
  // What stands in a form that is not known here is not missing.
  const loaded = isOutdated ? { ...found, missing: 0 } : found
  const { reason } = loaded
  const reading = readEntries(loaded.entries)
  const store = createGroveStore(
    newGrove({
      records: reading.records,
      headers,
      builtIn: new Map([[happinessEngineer.id, happinessEngineer]]),
      saving: reason === undefined ? { kind: 'saved' } : { kind: 'failed', reason, unsaved: 0 },
    }),
    { now: Date.now, newId },
  )
  const tabs = openTabs()
  const note = () => {
    noteCount(store, countRecords(reading.kept))
  }
  if (isOutdated) store.actions.reportHalt('outdated')
  const writer = createWriter(disk, store.actions.reportSaving, (entries) => {
    tabs.tell(entries)
    note()
  })
  const isKept = reason === undefined && !isOutdated
  if (isKept) {
    writer.write(loaded.restored)
    const unread = new Set(reading.kept.map(([key]) => key))
    keepInStep({ store, disk, writer, tabs, unread })
  }
  // What is not part of the first picture comes with the first call.
  const safety = once(async () => {
    const { keepSafe } = await import('./safety.ts')
    return keepSafe({ store, disk, writer, isClosed: reason !== undefined })
  })
  const own = createEdge(store, disk, writer)
  const edge: Edge = {
    ...own,
    async saveBackup() {
      const backup = await own.saveBackup()
      // The file is there, whether or not that can be noted.
      if (backup.isComplete)
        void safety().then(
          (keeper) => {
            keeper.noteBackup()
          },
          () => undefined,
        )
      return backup
    },
    async keepSafe(deed) {
      await (await safety()).do(deed)
    },
    installing: holdInstallOffer(),
    leaving: leavingFor({
      freeze() {
        store.actions.reportHalt('deleting')
      },
      disk,
      writer,
      copy,
      tabs,
    }),
  }
  applyTheme(store)
  keepHint(store)
  const language = languageOf(store.getState())
  store.actions.readIn(language)
  // At once and side by side: the tree is what most come for.
  const showsTree = goToLastTree(settingOf(store.getState().records, 'last-tree') ?? edge.homeTree)
  const sight = loadSight(treeViewOf(store.getState())).catch(() => undefined)
  await Promise.all([begin(language), showsTree && sight])
  const followOn = () => {
    if (store.getState().isFrozen !== true) {
      for (const [skill, level] of earlyRatings()) store.actions.rate(HOME_TREE, skill, level)
    }
    return focused()
  }
  // As a transition it is drawn in short steps, between which the page answers.
  startTransition(() => {
    createRoot(root).render(
      <GroveProvider store={store} edge={edge}>
        <KeptFocus focused={followOn}>
          <InLanguage>
            <Recovery loaded={loaded} canary={canary} onAccept={note}>
              <Visiting>
                <Notices
                  unreadable={reading.unreadable}
                  restored={countRecords(loaded.restored)}
                  isStorageClosed={reason !== undefined}
                />
              </Visiting>
            </Recovery>
          </InLanguage>
        </KeptFocus>
      </GroveProvider>,
    )
  })
  void import('./web-app.tsx').then(({ beWebApp }) => {
    beWebApp(store, edge)
    void safety()
    if (isKept) void completeSecondCopy({ store, loaded, writer, copy, disk })
  })
}

/** `make`, called when it is first needed. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** An address that names no page is that of the last tree. Says whether the page is a tree. */
function goToLastTree(tree: string): boolean {
  const { page } = parseAddress(window.location.hash.slice(1))
  // Before anything is drawn, since the router would have the page drawn twice.
  if (page === 'start') history.replaceState(history.state, '', `#${treeAddress(tree)}`)
  return page === 'start' || page === 'tree'
}
