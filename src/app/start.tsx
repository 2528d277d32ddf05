import { createRoot } from 'react-dom/client'
import { headers } from '../content/grove.ts'
import { happinessEngineer } from '../content/trees/happiness-engineer.ts'
import { addedEntries } from '../domain/records.ts'
import { browserRecords, type RecordStore } from '../storage/browser-records.ts'
import { newId } from '../storage/new-id.ts'
import { readEntries, type Reading } from '../storage/parse-record.ts'
import { createWriter } from '../storage/writer.ts'
import { GroveProvider } from '../store/grove-context.tsx'
import { createGroveStore } from '../store/grove-store.ts'
import { App } from './app.tsx'
import { createEdge } from './edge.ts'
import { applyTheme } from './theme.ts'

/**
 * Loads what is stored, then creates the store, then shows the app: nothing can be clicked before
 * the load has ended, so nothing can be saved over what was not read.
 */
export async function start(root: HTMLElement): Promise<void> {
  const disk = browserRecords()
  const { reading, reason } = await load(disk)
  const store = createGroveStore(
    {
      records: reading.records,
      headers,
      builtIn: new Map([[happinessEngineer.id, happinessEngineer]]),
      saving: reason === undefined ? { kind: 'saved' } : { kind: 'failed', reason, unsaved: 0 },
    },
    { now: Date.now, newId },
  )
  const writer = createWriter(disk, store.actions.reportSaving)
  store.subscribe((state, before) => {
    if (state.records !== before.records) writer.write(addedEntries(before.records, state.records))
  })
  applyTheme(store)
  createRoot(root).render(
    <GroveProvider store={store} edge={createEdge(store, disk, writer)}>
      <App unreadable={reading.unreadable} isStorageClosed={reason !== undefined} />
    </GroveProvider>,
  )
}

async function load(disk: RecordStore): Promise<{ reading: Reading; reason?: string }> {
  try {
    return { reading: readEntries(await disk.readAll()) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { reading: readEntries([]), reason }
  }
}
