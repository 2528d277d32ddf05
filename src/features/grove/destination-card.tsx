import { useLocation } from 'wouter'
import { groveAddress } from '../../domain/address.ts'
import { growth, ripeAcorns } from '../../domain/growth.ts'
import type { Route } from '../../domain/seed-path.ts'
import type { Seed, Tree, TreeHeader } from '../../domain/tree.ts'
import { treeMark } from '../../layout/tree-marks.ts'
import { listOf, t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { bestRoutesOf, levelsOf, plantedOf, treesOf } from '../../store/selectors.ts'
import { Icon } from '../../ui/drawing.tsx'
import { skillNameOf } from './skill-name.ts'

/** One destination: how far it has come, which acorns are ripe, what is still missing. */
export function DestinationCard({
  header,
  isChosen,
}: {
  readonly header: TreeHeader
  readonly isChosen: boolean
}) {
  const [, navigate] = useLocation()
  const levels = useGrove(levelsOf)
  const planted = useGrove(plantedOf)
  const trees = useGrove(treesOf)
  const state = growth(header, levels, planted)
  const ripe = ripeAcorns(header, levels)
  const best = useGrove(bestRoutesOf).get(header.id)
  return (
    <button
      type="button"
      className={`destination destination-${state}`}
      data-tree={header.id}
      aria-label={t.grove.landName(header.name, t.growth[state])}
      aria-description={factsOf(trees, ripe, best)}
      aria-current={isChosen || undefined}
      onClick={() => {
        navigate(groveAddress(header.id))
      }}
    >
      <Icon shape={treeMark(state, 'paper')} size={40} reach={12} />
      <span className="destination-text">
        <strong>{header.name}</strong>
        <span className={`growth growth-${state}`}>{t.growth[state]}</span>
        <span className="destination-about">{header.description}</span>
        <span className="destination-facts">{factsOf(trees, ripe, best)}</span>
      </span>
    </button>
  )
}

/** Which acorns are ripe, or else which is nearest and how far away. */
function factsOf(
  trees: ReadonlyMap<string, Tree>,
  ripe: readonly Seed[],
  best: Route | undefined,
): string {
  if (ripe.length > 0) return t.grove.ripe(listOf(ripe.map((seed) => skillNameOf(trees, seed))))
  const seed = best?.hops.at(-1)?.seed
  if (!best || !seed) return ''
  return t.grove.missing(skillNameOf(trees, seed), t.grove.levelUps(best.levelUps))
}
