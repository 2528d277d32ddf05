import { ClipboardList, Database, Leaf, Sprout, StickyNote, Target, Trees } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { Link } from 'wouter'
import {
  DATA_ADDRESS,
  EVIDENCE_ADDRESS,
  FOCUS_ADDRESS,
  groveAddress,
  parseAddress,
  reviewAddress,
  treeAddress,
  workshopAddress,
} from '../domain/address.ts'
import { settingOf } from '../domain/records.ts'
import { ExportMenu } from '../features/export/export-menu.tsx'
import { acorn } from '../layout/acorn.ts'
import { t } from '../messages/messages.ts'
import { useEdge, useGetState, useGrove, useIsFrozen } from '../store/grove-context.tsx'
import { Icon } from '../ui/drawing.tsx'
import { later } from '../ui/later.tsx'
import { noteEarlyAsk } from './early-keys.ts'
import { SaveStatus } from './save-status.tsx'

// All come behind the first picture, since nobody writes, searches or undoes before it.
const importQuickEvidence = () => import('../features/evidence/quick-evidence.tsx')
const CommandBar = later(async () => {
  // Where the way to search is seen, all keys are heard.
  const [{ CommandBar }] = await Promise.all([import('./command-bar.tsx'), importQuickEvidence()])
  return CommandBar
}, EarlyKeys)
const UndoBar = later(() =>
  import('../features/undo/undo-bar.tsx').then((module) => module.UndoBar),
)
const Germination = later(() =>
  import('../features/grove/germination.tsx').then((module) => module.Germination),
)
const QuickEvidence = later(() => importQuickEvidence().then((module) => module.QuickEvidence))

/** What stands around every page: name, navigation, save state, export. */
export function Shell({
  location,
  children,
}: {
  readonly location: string
  readonly children: ReactNode
}) {
  const address = parseAddress(location)
  const { homeTree } = useEdge()
  const isFrozen = useIsFrozen()
  const isBackupDue = useGrove((state) => state.safety?.backup.isDue === true) && !isFrozen
  const lastTree = useGrove((state) => settingOf(state.records, 'last-tree')) ?? homeTree
  const shownTree = address.page === 'tree' ? address.tree : lastTree
  const places = [
    { name: t.navigation.tree, icon: Sprout, href: treeAddress(lastTree), page: 'tree' },
    { name: t.navigation.grove, icon: Trees, href: groveAddress(), page: 'grove' },
    { name: t.navigation.focus, icon: Target, href: FOCUS_ADDRESS, page: 'focus' },
    { name: t.navigation.review, icon: ClipboardList, href: reviewAddress(), page: 'review' },
    { name: t.navigation.evidence, icon: Leaf, href: EVIDENCE_ADDRESS, page: 'evidence' },
    { name: t.navigation.workshop, icon: StickyNote, href: workshopAddress(), page: 'workshop' },
    { name: t.navigation.data, icon: Database, href: DATA_ADDRESS, page: 'data' },
  ]
  return (
    <>
      <a className="skip" href="#content" onClick={skipToContent}>
        {t.app.skipToContent}
      </a>
      <header className="bar">
        <Link className="brand" href={treeAddress(homeTree)}>
          <Icon shape={acorn('master', 'paper')} size={28} reach={13} />
          {t.app.name}
        </Link>
        <nav aria-label={t.navigation.main}>
          {places.map(({ name, icon: PlaceIcon, href, page }) => (
            <Link
              key={page}
              href={href}
              aria-current={address.page === page ? 'page' : undefined}
              {...(page === 'data' && isBackupDue && { className: 'is-due', title: t.safety.mark })}
            >
              <PlaceIcon aria-hidden="true" size={22} />
              {name}
            </Link>
          ))}
        </nav>
        <div className="bar-end">
          {/* At the start, so that nothing moves when it comes. */}
          {!isFrozen && <UndoBar />}
          <CommandBar location={location} />
          {!isFrozen && <SaveStatus />}
          <ExportMenu
            // What it has opened is about this tree, and goes with it.
            key={shownTree}
            treeId={shownTree}
            forOthers={async (edge, onClose) => {
              const { shareDialog } = await import('./share-dialog.tsx')
              return shareDialog(shownTree, edge, onClose)
            }}
          />
        </div>
      </header>
      {/* It would lie over the walk of a review, which says it in place. */}
      {address.page !== 'review' && <RipeNews key={location} />}
      <QuickEvidence location={location} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}

/** What ripens from when a page is opened on, also before the words for it have come. */
function RipeNews() {
  const getState = useGetState()
  const [since] = useState(() => getState().records.ratings.length)
  return <Germination since={since} />
}

/** Stands where the way to search is to come. */
function EarlyKeys() {
  useEffect(() => {
    window.addEventListener('keydown', noteEarlyAsk)
    return () => {
      window.removeEventListener('keydown', noteEarlyAsk)
    }
  }, [])
  return null
}

/** By hand: following the link would replace the hash, which is the address of the page. */
function skipToContent(event: { preventDefault(): void }) {
  event.preventDefault()
  document.getElementById('content')?.focus()
}
