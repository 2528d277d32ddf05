import { type ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Redirect, Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { parseAddress, treeAddress } from '../domain/address.ts'
import { settingOf } from '../domain/records.ts'
import { useEdge, useGrove, useIsFrozen } from '../store/grove-context.tsx'
import { later } from '../ui/later.tsx'
import { Loading } from './loading.tsx'
import { CrashedPage, NotFoundPage } from './message-pages.tsx'
import { Shell } from './shell.tsx'
import { TreePage } from './tree-page.tsx'

// What is not part of the first picture comes when it is opened.
const DataPage = later(async () => {
  // Whole when it comes: nothing moves down then.
  const [{ DataPage }] = await Promise.all([
    import('../features/data/data-page.tsx'),
    LookAtFile.fetch(),
    OwnTrees.fetch(),
  ])
  return DataPage
}, Loading)
const EvidencePage = later(
  () => import('../features/evidence/evidence-page.tsx').then((module) => module.EvidencePage),
  Loading,
)
const FocusPage = later(
  () => import('../features/focus/focus-page.tsx').then((module) => module.FocusPage),
  Loading,
)
const GrovePage = later(async () => {
  const [{ GrovePage }] = await Promise.all([
    import('../features/grove/grove-page.tsx'),
    NewTree.fetch(),
  ])
  return GrovePage
}, Loading)
const GuidePage = later(
  () => import('../features/guide/guide-page.tsx').then((module) => module.GuidePage),
  Loading,
)
const WorkshopPage = later(
  () => import('../features/workshop/workshop-page.tsx').then((module) => module.WorkshopPage),
  Loading,
)
const LookAtFile = later(() =>
  import('../features/visit/look-at-file.tsx').then((module) => module.LookAtFile),
)
const NewTree = later(() =>
  import('../features/own-trees/new-tree.tsx').then((module) => module.NewTree),
)
const OwnTrees = later(() =>
  import('../features/own-trees/own-trees.tsx').then((module) => module.OwnTrees),
)
const ImportPage = later(
  () => import('../features/importing/import-page.tsx').then((module) => module.ImportPage),
  Loading,
)
const Reviews = later(() => import('./reviews.tsx').then((module) => module.Reviews), Loading)

/** The whole app, of the person or of somebody whose file is looked at. */
export function App({
  base = '',
  notices,
  onFile,
  dropped,
  onTaken,
}: {
  /** What all addresses begin with that are those of its pages. */
  readonly base?: string
  /** What stands over every page. */
  readonly notices: ReactNode
  /** Takes a file that is to be looked at. */
  readonly onFile: (file: File) => void
  /** A file of another kind, of which a tree could be made. */
  readonly dropped?: File | undefined
  /** Called once that file is being looked at. */
  readonly onTaken?: () => void
}) {
  // Taken raw: the router's own location is half decoded, and ids may hold what that leaves.
  const [whole] = useHashLocation()
  const location = whole.startsWith(base) ? whole.slice(base.length) || '/' : whole
  return (
    <Router hook={useHashLocation} base={base}>
      <ErrorBoundary FallbackComponent={CrashedPage} resetKeys={[location]}>
        <Shell location={location}>
          {notices}
          <ErrorBoundary FallbackComponent={CrashedPage} resetKeys={[location]}>
            <Page location={location} onFile={onFile} dropped={dropped} onTaken={onTaken} />
          </ErrorBoundary>
        </Shell>
      </ErrorBoundary>
    </Router>
  )
}

function Page({
  location,
  onFile,
  dropped,
  onTaken,
}: {
  readonly location: string
  readonly onFile: (file: File) => void
  readonly dropped: File | undefined
  readonly onTaken: (() => void) | undefined
}) {
  const address = parseAddress(location)
  const isFrozen = useIsFrozen()
  switch (address.page) {
    case 'start':
      return <LastTree />
    case 'tree':
      return <TreePage key={address.tree} treeId={address.tree} skillId={address.skill} />
    case 'grove':
      return <GrovePage chosen={address.tree} more={isFrozen ? undefined : <NewTree />} />
    case 'focus':
      return <FocusPage />
    case 'review':
      return <Reviews chosen={address.review} />
    case 'evidence':
      return <EvidencePage />
    case 'workshop':
      return (
        <WorkshopPage key={address.workshop} workshopId={address.workshop} step={address.step} />
      )
    case 'guide':
      return <GuidePage section={address.section} />
    case 'import':
      return <ImportPage dropped={dropped} onTaken={onTaken} onOwn={onFile} />
    case 'data':
      return (
        <DataPage look={<LookAtFile onFile={onFile} />} trees={<OwnTrees />} onForeign={onFile} />
      )
    default:
      return <NotFoundPage />
  }
}

function LastTree() {
  const { homeTree } = useEdge()
  const last = useGrove((state) => settingOf(state.records, 'last-tree'))
  return <Redirect to={treeAddress(last ?? homeTree)} replace />
}
