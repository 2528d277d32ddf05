import { useLocation } from 'wouter'
import { groveAddress } from '../../domain/address.ts'
import { growth } from '../../domain/growth.ts'
import type { TreeHeader } from '../../domain/tree.ts'
import { treeMark } from '../../layout/tree-marks.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { bestRoutesOf, levelsOf, plantedOf, treesOf } from '../../store/selectors.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'
import { growthFacts } from './growth-facts.ts'

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
  const language = useLanguageOf(header.id)
  const state = growth(header, levels, planted)
  const best = useGrove(bestRoutesOf).get(header.id)
  const facts = growthFacts(header, levels, trees, best)
  return (
    <button
      type="button"
      className={`destination destination-${state}`}
      data-tree={header.id}
      aria-label={late().grove.landName({ tree: header.name, growth: state })}
      aria-description={facts}
      aria-current={isChosen || undefined}
      onClick={() => {
        navigate(groveAddress(header.id))
      }}
    >
      <Icon shape={treeMark(state, 'paper')} size={40} reach={12} />
      <span className="destination-text">
        <strong {...language}>{header.name}</strong>
        <span className={`growth growth-${state}`}>{t.growth[state]}</span>
        <span className="destination-about" {...language}>
          {header.description}
        </span>
        <span className="destination-facts">{facts}</span>
      </span>
    </button>
  )
}
