import { useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { VersionNotice } from '../features/offline/version-notice.tsx'
import { takeLaunchedFiles } from '../storage/launches.ts'
import { takeSharedFile } from '../storage/shared-file.ts'
import { type Versions, watchVersions } from '../storage/versions.ts'
import type { Edge } from '../store/edge.ts'
import { GroveProvider, useGrove } from '../store/grove-context.tsx'
import type { GroveStore } from '../store/grove-store.ts'
import { watchTyping } from '../ui/watch-typing.ts'
import { colourTheBar } from './bar-colour.ts'
import { bringFile } from './incoming-files.ts'
import { keepDrafts } from './keep-drafts.ts'

/**
 * What makes the page an app of the device: it is kept for when there is no network, tells of new
 * versions, and takes the files that it is opened with. Comes behind the first picture.
 */
export function beWebApp(store: GroveStore, edge: Edge): void {
  colourTheBar()
  keepDraftsOfTab(store)
  takeLaunchedFiles(bringFile)
  if ('caches' in window) {
    const folder = new URL('./', window.location.href).href
    void takeSharedFile(folder).then((file) => {
      if (file) bringFile(file)
    })
  }
  // Development serves files that are kept nowhere.
  const canKeep = import.meta.env.PROD && 'serviceWorker' in navigator
  const versions = watchVersions(canKeep ? navigator.serviceWorker : undefined)
  const place = document.body.appendChild(document.createElement('div'))
  place.className = 'version-place'
  createRoot(place).render(
    <GroveProvider store={store} edge={edge}>
      <VersionNews versions={versions} isTyped={watchTyping(document)} />
    </GroveProvider>,
  )
}

function keepDraftsOfTab(store: GroveStore): void {
  try {
    keepDrafts(store, window.sessionStorage)
  } catch {
    // A browser that keeps nothing does not even hand the storage over.
  }
}

/** One object each, as it is news only once. */
const HALTED = { outdated: { kind: 'outdated' }, deleting: { kind: 'deleting' } } as const

function VersionNews({
  versions,
  isTyped,
}: {
  readonly versions: Versions
  readonly isTyped: () => boolean
}) {
  const news = useSyncExternalStore(versions.subscribe, versions.news)
  const language = useGrove((state) => state.language)
  const halt = useGrove((state) => state.halt)
  return (
    <VersionNotice
      key={language}
      news={halt ? HALTED[halt] : news}
      isTyped={isTyped}
      onReload={versions.update}
    />
  )
}
