import { ErrorBoundary } from 'react-error-boundary'
import { Redirect, Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { parseAddress, treeAddress } from '../domain/address.ts'
import type { Unreadable } from '../domain/problem.ts'
import { settingOf } from '../domain/records.ts'
import { DataPage } from '../features/data/data-page.tsx'
import { GrovePage } from '../features/grove/grove-page.tsx'
import { useEdge, useGrove } from '../store/grove-context.tsx'
import { CrashedPage, NotFoundPage } from './message-pages.tsx'
import { Notices } from './notices.tsx'
import { Shell } from './shell.tsx'
import { TreePage } from './tree-page.tsx'

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
            <Page location={location} />
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
