import { ErrorBoundary } from 'react-error-boundary'
import { Redirect, Route, Router, Switch, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { treeAddress } from '../domain/address.ts'
import { settingOf } from '../domain/records.ts'
import { DataPage } from '../features/data/data-page.tsx'
import { GrovePage } from '../features/grove/grove-page.tsx'
import type { Unreadable } from '../storage/parse-record.ts'
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
  return (
    <Router hook={useHashLocation}>
      <Shell>
        <Notices {...loading} />
        <Pages />
      </Shell>
    </Router>
  )
}

function Pages() {
  const [location] = useLocation()
  return (
    <ErrorBoundary FallbackComponent={CrashedPage} resetKeys={[location]}>
      <Switch>
        <Route path="/">
          <LastTree />
        </Route>
        <Route path="/tree/:tree/:skill?">
          {({ tree, skill }) => <TreePage key={tree} treeId={tree} skillId={skill} />}
        </Route>
        <Route path="/grove/:tree?">{({ tree }) => <GrovePage chosen={tree} />}</Route>
        <Route path="/data">
          <DataPage />
        </Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </ErrorBoundary>
  )
}

function LastTree() {
  const { homeTree } = useEdge()
  const last = useGrove((state) => settingOf(state.records, 'last-tree'))
  return <Redirect to={treeAddress(last ?? homeTree)} replace />
}
