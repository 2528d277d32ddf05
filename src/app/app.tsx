import { lazy, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Redirect, Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { parseAddress, treeAddress } from '../domain/address.ts'
import type { Unreadable } from '../domain/problem.ts'
import { settingOf } from '../domain/records.ts'
import { t } from '../messages/messages.ts'
import { useEdge, useGrove } from '../store/grove-context.tsx'
import { CrashedPage, NotFoundPage } from './message-pages.tsx'
import { Notices } from './notices.tsx'
import { Shell } from './shell.tsx'
import { TreePage } from './tree-page.tsx'

// What is not part of the first picture comes when it is opened.
const DataPage = lazy(() =>
  import('../features/data/data-page.tsx').then((module) => ({ default: module.DataPage })),
)
const FocusPage = lazy(() =>
  import('../features/focus/focus-page.tsx').then((module) => ({ default: module.FocusPage })),
)
const GrovePage = lazy(() =>
  import('../features/grove/grove-page.tsx').then((module) => ({ default: module.GrovePage })),
)

/** The whole app. `unreadable` and `isStorageClosed` tell how loading went. */
export function App(loading: {
  readonly unreadable: readonly Unreadable[]
  readonly isStorageClosed: boolean
}) {
  // Taken raw: the router's own location is half decoded, and ids may hold what that leaves.
  const [location] = useHashLocation()
  return (
    <Router hook={useHashLocation}>
      <ErrorBoundary FallbackComponent={CrashedPage} resetKeys={[location]}>
        <Shell location={location}>
          <Notices {...loading} />
          <ErrorBoundary FallbackComponent={CrashedPage} resetKeys={[location]}>
            <Suspense fallback={<p className="loading">{t.app.loading}</p>}>
              <Page location={location} />
            </Suspense>
          </ErrorBoundary>
        </Shell>
      </ErrorBoundary>
    </Router>
  )
}

function Page({ location }: { readonly location: string }) {
  const address = parseAddress(location)
  switch (address.page) {
    case 'start':
      return <LastTree />
    case 'tree':
      return <TreePage key={address.tree} treeId={address.tree} skillId={address.skill} />
    case 'grove':
      return <GrovePage chosen={address.tree} />
    case 'focus':
      return <FocusPage />
    case 'data':
      return <DataPage />
    default:
      return <NotFoundPage />
  }
}

function LastTree() {
  const { homeTree } = useEdge()
  const last = useGrove((state) => settingOf(state.records, 'last-tree'))
  return <Redirect to={treeAddress(last ?? homeTree)} replace />
}
