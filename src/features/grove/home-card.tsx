import { Link } from 'wouter'
import { treeAddress } from '../../domain/address.ts'
import { levelOf } from '../../domain/rating.ts'
import type { Tree } from '../../domain/tree.ts'
import { treeMark } from '../../layout/tree-marks.ts'
import { late } from '../../messages/late.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { levelsOf } from '../../store/selectors.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'

/** The tree that the person starts from. */
export function HomeCard({ tree }: { readonly tree: Tree }) {
  const levels = useGrove(levelsOf)
  const language = useLanguageOf(tree.id)
  const ripe = tree.skills.filter(({ id }) => levelOf(levels, tree.id, id) === 'master')
  return (
    <Link className="home-card" href={treeAddress(tree.id)}>
      <Icon shape={treeMark('planted', 'canopy')} size={56} reach={12} />
      <span>
        <strong {...language}>{tree.name}</strong>
        <span className="ripe-count">{late().grove.homeRipe({ count: ripe.length })}</span>
        <span className="hint">{late().grove.homeHint}</span>
      </span>
    </Link>
  )
}
