import { X } from 'lucide-react'
import { Link, useLocation } from 'wouter'
import { groveAddress, treeAddress } from '../../domain/address.ts'
import { seedPath } from '../../domain/seed-path.ts'
import type { TreeHeader } from '../../domain/tree.ts'
import { t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { levelsOf, plantedOf, treesOf } from '../../store/selectors.ts'
import { InHand } from './in-hand.tsx'
import { PathSteps } from './path-steps.tsx'
import { PractiseNow } from './practise-now.tsx'
import { skillNameOf } from './skill-name.ts'

/** The way from today's ratings to a planted tree, and what can be practised on the way. */
export function SeedPathPanel({ header }: { readonly header: TreeHeader }) {
  const [, navigate] = useLocation()
  const levels = useGrove(levelsOf)
  const isPlanted = useGrove(plantedOf).has(header.id)
  const trees = useGrove(treesOf)
  const path = seedPath(header, trees, levels)
  return (
    <section className="panel path-panel" aria-label={t.path.title(header.name)}>
      <header>
        <h2>{t.path.title(header.name)}</h2>
        <p className="panel-description">{header.description}</p>
        <button
          type="button"
          className="round-button"
          aria-label={t.app.close}
          onClick={() => {
            navigate(groveAddress())
          }}
        >
          <X aria-hidden="true" size={18} />
        </button>
      </header>
      <InHand header={header} />
      {path ? (
        <PathSteps header={header} path={path} isPlanted={isPlanted} />
      ) : (
        <p className="hint">{t.path.none}</p>
      )}
      {path && path.others.length > 0 && (
        <section className="panel-section">
          <h3>{t.path.otherWays}</h3>
          <ul className="relation-list">
            {path.others.map(({ seed, steps }) => (
              <li key={seed.skill}>
                <span>
                  <Link href={treeAddress(seed.tree, seed.skill)}>{skillNameOf(trees, seed)}</Link>
                  {t.path.otherWay(t.grove.levelUps(steps.length))}
                  <span className="seed-why">{seed.why}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PractiseNow treeId={header.id} />
      <p>
        <Link className="button" href={treeAddress(header.id)}>
          {t.grove.openTree(header.name)}
        </Link>
      </p>
    </section>
  )
}
