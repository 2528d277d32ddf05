import { Link } from 'wouter'
import { treeAddress } from '../../domain/address.ts'
import type { Seed, TreeHeader } from '../../domain/tree.ts'
import { treeMark } from '../../layout/tree-marks.ts'
import { late } from '../../messages/late.ts'
import { useActions, useGrove, useIsFrozen } from '../../store/grove-context.tsx'
import { plantedOf, treesOf } from '../../store/selectors.ts'
import { Icon } from '../../ui/drawing.tsx'
import { skillNameOf } from './skill-name.ts'

/** Where a way reaches a tree: it can be planted once its acorn is ripe, and left again. */
export function PlantStep({
  header,
  seed,
  isReady,
}: {
  readonly header: TreeHeader
  readonly seed: Seed
  readonly isReady: boolean
}) {
  const trees = useGrove(treesOf)
  const isPlanted = useGrove(plantedOf).has(header.id)
  const isFrozen = useIsFrozen()
  const { plant, leave } = useActions()
  return (
    <li className="step">
      <span className="step-text">
        {!isFrozen && (isPlanted || isReady) ? (
          // One button, so that focus stays where it is when planting turns into leaving.
          <button
            type="button"
            className={isPlanted ? 'text-button' : 'button button-acorn'}
            onClick={() => {
              if (isPlanted) leave(header.id)
              else plant(header.id)
            }}
          >
            {isPlanted
              ? late().path.leave({ tree: header.name })
              : late().path.plant({ tree: header.name })}
          </button>
        ) : (
          <strong>{late().path.plant({ tree: header.name })}</strong>
        )}
        <span className="step-why">
          {isPlanted
            ? late().path.plantedStep
            : late().path.plantStep({ acorn: skillNameOf(trees, seed) })}
        </span>
        {isPlanted && (
          <Link className="button button-main" href={treeAddress(header.id)}>
            {late().grove.openTree({ tree: header.name })}
          </Link>
        )}
      </span>
      <Icon shape={treeMark('planted')} size={30} reach={12} />
    </li>
  )
}
