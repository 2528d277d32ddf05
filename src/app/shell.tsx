import { Database, Sprout, Target, Trees } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import {
  DATA_ADDRESS,
  FOCUS_ADDRESS,
  groveAddress,
  parseAddress,
  treeAddress,
} from '../domain/address.ts'
import { settingOf } from '../domain/records.ts'
import { ExportMenu } from '../features/export/export-menu.tsx'
import { Germination } from '../features/grove/germination.tsx'
import { acorn } from '../layout/acorn.ts'
import { t } from '../messages/messages.ts'
import { useEdge, useGrove } from '../store/grove-context.tsx'
import { Icon } from '../ui/drawing.tsx'
import { SaveStatus } from './save-status.tsx'

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
  const lastTree = useGrove((state) => settingOf(state.records, 'last-tree')) ?? homeTree
  const places = [
    { name: t.navigation.tree, icon: Sprout, href: treeAddress(lastTree), page: 'tree' },
    { name: t.navigation.grove, icon: Trees, href: groveAddress(), page: 'grove' },
    { name: t.navigation.focus, icon: Target, href: FOCUS_ADDRESS, page: 'focus' },
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
            <Link key={page} href={href} aria-current={address.page === page ? 'page' : undefined}>
              <PlaceIcon aria-hidden="true" size={22} />
              {name}
            </Link>
          ))}
        </nav>
        <div className="bar-end">
          <SaveStatus />
          <ExportMenu treeId={address.page === 'tree' ? address.tree : lastTree} />
        </div>
      </header>
      <Germination key={location} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}

/** By hand: following the link would replace the hash, which is the address of the page. */
function skipToContent(event: { preventDefault(): void }) {
  event.preventDefault()
  document.getElementById('content')?.focus()
}
