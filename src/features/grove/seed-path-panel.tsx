import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { groveAddress, treeAddress } from '../../domain/address.ts'
import type { TreeHeader } from '../../domain/tree.ts'
import { t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { plantedOf } from '../../store/selectors.ts'
import { useAllTrees } from '../../store/use-tree.ts'
import { useEscape } from '../../ui/use-escape.ts'
import { InHand } from './in-hand.tsx'
import { PathSteps } from './path-steps.tsx'
import { PractiseNow } from './practise-now.tsx'
import type { Ways } from './use-ways.ts'
import { WaysIn } from './ways-in.tsx'

/** The ways from today's ratings to a planted tree, and what can be practised on the way. */
export function SeedPathPanel({
  header,
  ways,
}: {
  readonly header: TreeHeader
  readonly ways: Ways
}) {
  const [, navigate] = useLocation()
  const isLoading = useAllTrees().kind === 'loading'
  const { route } = ways
  const isPlanted = useGrove(plantedOf).has(header.id)
  const heading = useRef<HTMLHeadingElement>(null)

  const close = () => {
    document.querySelector<HTMLElement>(`[data-tree="${CSS.escape(header.id)}"]`)?.focus()
    navigate(groveAddress())
  }
  useEscape(close)
  useEffect(() => {
    // Opened from a card or land: what was asked for is here now.
    if (document.activeElement?.hasAttribute('data-tree')) heading.current?.focus()
  }, [])

  return (
    <section className="panel path-panel" aria-label={t.path.title(header.name)}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {t.path.title(header.name)}
        </h2>
        <p className="panel-description">{header.description}</p>
        <button type="button" className="round-button" aria-label={t.app.close} onClick={close}>
          <X aria-hidden="true" size={18} />
        </button>
      </header>
      <InHand header={header} />
      {isLoading && <p className="hint">{t.grove.loading}</p>}
      {!isLoading && !route && <p className="hint">{t.path.unreachable(header.seeds.length)}</p>}
      {route && (
        <>
          <WaysIn ways={ways} />
          <PathSteps header={header} route={route} />
        </>
      )}
      <PractiseNow treeId={header.id} />
      {!isPlanted && (
        <p>
          <Link className="button" href={treeAddress(header.id)}>
            {t.grove.openTree(header.name)}
          </Link>
        </p>
      )}
    </section>
  )
}
