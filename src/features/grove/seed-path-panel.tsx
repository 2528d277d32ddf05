import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { groveAddress, treeAddress } from '../../domain/address.ts'
import type { TreeHeader } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { listOf, t } from '../../messages/messages.ts'
import { useActions, useGrove } from '../../store/grove-context.tsx'
import { plantedOf, treesOf } from '../../store/selectors.ts'
import { useAllTrees } from '../../store/use-tree.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { useEscape } from '../../ui/use-escape.ts'
import { InHand } from './in-hand.tsx'
import { PathSteps } from './path-steps.tsx'
import { FoldedPortrait } from './portrait.tsx'
import { PractiseNow } from './practise-now.tsx'
import { skillNameOf } from './skill-name.ts'
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
  const load = useAllTrees()
  const { leave } = useActions()
  const { route } = ways
  const language = useLanguageOf(header.id)
  const isPlanted = useGrove(plantedOf).has(header.id)
  const heading = useRef<HTMLHeadingElement>(null)

  const close = () => {
    document.querySelector<HTMLElement>(`[data-tree="${CSS.escape(header.id)}"]`)?.focus()
    navigate(groveAddress())
  }
  useEscape(close)
  useEffect(() => {
    // Opened from within the app: what was asked for is here now.
    if (document.activeElement !== document.body) heading.current?.focus()
  }, [])

  return (
    <section className="panel path-panel" aria-label={late().path.title({ tree: header.name })}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {late().path.title({ tree: header.name })}
        </h2>
        <button type="button" className="round-button" aria-label={t.app.close} onClick={close}>
          <X aria-hidden="true" size={18} />
        </button>
      </header>
      <p className="panel-description" {...language}>
        {header.description}
      </p>
      <FoldedPortrait treeId={header.id} />
      <InHand header={header} />
      {load.kind === 'loading' && <p className="hint">{late().grove.loading}</p>}
      {load.kind === 'failed' && (
        <div className="notice" role="alert">
          <p>{late().path.loadFailed}</p>
          <button type="button" className="button" onClick={load.retry}>
            {t.app.tryAgain}
          </button>
        </div>
      )}
      {load.kind === 'loaded' && !route && <Unreachable header={header} />}
      {isPlanted && !route && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => {
              leave(header.id)
            }}
          >
            {late().path.leave({ tree: header.name })}
          </button>
        </p>
      )}
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
            {late().grove.openTree({ tree: header.name })}
          </Link>
        </p>
      )}
    </section>
  )
}

/** Why no way leads to a tree: nothing seeds it, or what does is nowhere to be reached. */
function Unreachable({ header }: { readonly header: TreeHeader }) {
  const trees = useGrove(treesOf)
  const acorns = header.seeds.filter(({ role }) => role === 'acorn')
  if (acorns.length === 0) return <p className="hint">{late().path.noAcorn}</p>
  const missing = acorns.map((seed) =>
    late().path.missingAcorn({
      skill: skillNameOf(trees, seed),
      tree: trees.get(seed.tree)?.name ?? seed.tree,
    }),
  )
  return <p className="hint">{late().path.unreachable({ acorns: listOf(missing) })}</p>
}
