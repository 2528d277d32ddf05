import { isInHand } from '../../domain/growth.ts'
import { levelOf } from '../../domain/rating.ts'
import type { TreeHeader } from '../../domain/tree.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { levelName } from '../../messages/level-words.ts'
import { late } from '../../messages/late.ts'
import { useEdge, useGrove } from '../../store/grove-context.tsx'
import { levelsOf, plantedOf, treesOf } from '../../store/selectors.ts'
import { useLanguages } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'
import { skillNameOf } from './skill-name.ts'

/** The seeds that are ripe already, and the overarching skill that goes along to every tree. */
export function InHand({ header }: { readonly header: TreeHeader }) {
  const { homeTree } = useEdge()
  const levels = useGrove(levelsOf)
  const trees = useGrove(treesOf)
  const overarching = trees.get(homeTree)?.overarching
  const overLevel = overarching ? levelOf(levels, overarching.home, overarching.id) : null
  const languageOf = useLanguages()
  const isPlanted = useGrove(plantedOf).has(header.id)
  const inHand = header.seeds.filter((seed) => isInHand(seed, levels))
  return (
    <section className="panel-section">
      <h3>{late().path.inHand}</h3>
      {inHand.length === 0 && <p className="hint">{late().path.nothingInHand}</p>}
      <ul className="relation-list">
        {inHand.map((seed) => {
          const level = levelOf(levels, seed.tree, seed.skill)
          return (
            <li key={`${seed.tree}/${seed.skill}`}>
              <Icon shape={levelMark(level)} size={32} reach={20} />
              <span>
                <strong {...languageOf(seed.tree)}>{skillNameOf(trees, seed)}</strong>
                {seed.role === 'acorn'
                  ? isPlanted
                    ? late().path.ripeSeed
                    : late().path.ripeAcorn
                  : late().path.companionInHand({ level: levelName(level) })}
              </span>
            </li>
          )
        })}
        {overarching && overLevel !== null && (
          <li>
            <Icon shape={levelMark(overLevel)} size={32} reach={20} />
            <span>
              <strong {...languageOf(overarching.home)}>{overarching.name}</strong>
              {late().path.everywhere}
            </span>
          </li>
        )}
      </ul>
    </section>
  )
}
