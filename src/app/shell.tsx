import { Database, Sprout, Trees } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { DATA_ADDRESS, groveAddress, treeAddress } from '../domain/address.ts'
import { settingOf } from '../domain/records.ts'
import { ExportMenu } from '../features/export/export-menu.tsx'
import { acorn } from '../layout/acorn.ts'
import { t } from '../messages/messages.ts'
import { useEdge, useGrove } from '../store/grove-context.tsx'
import { Icon } from '../ui/drawing.tsx'
import { SaveStatus } from './save-status.tsx'

/** What stands around every page: name, navigation, save state, export. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation()
  const { homeTree } = useEdge()
  const lastTree = useGrove((state) => settingOf(state.records, 'last-tree')) ?? homeTree
  const places = [
    { name: t.navigation.tree, icon: Sprout, href: treeAddress(lastTree), within: '/tree' },
    { name: t.navigation.grove, icon: Trees, href: groveAddress(), within: '/grove' },
    { name: t.navigation.data, icon: Database, href: DATA_ADDRESS, within: '/data' },
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
          {places.map(({ name, icon: PlaceIcon, href, within }) => (
            <Link
              key={within}
              href={href}
              aria-current={location.startsWith(within) ? 'page' : undefined}
            >
              <PlaceIcon aria-hidden="true" size={22} />
              {name}
            </Link>
          ))}
        </nav>
        <div className="bar-end">
          <SaveStatus />
          <ExportMenu treeId={treeInView(location) ?? lastTree} />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}

/** The tree whose picture the export menu gives: the one in the address, wherever it shows. */
function treeInView(location: string): string | undefined {
  const id = /^\/tree\/([^/]+)/.exec(location)?.[1]
  try {
    return id === undefined ? undefined : decodeURIComponent(id)
  } catch {
    return undefined
  }
}

/** By hand: following the link would replace the hash, which is the address of the page. */
function skipToContent(event: { preventDefault(): void }) {
  event.preventDefault()
  document.getElementById('content')?.focus()
}
