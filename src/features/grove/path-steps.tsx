import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import { treeAddress } from '../../domain/address.ts'
import { rank, type LevelOrNone } from '../../domain/level.ts'
import type { LevelUp, SeedPath } from '../../domain/seed-path.ts'
import { seedLevel, type TreeHeader } from '../../domain/tree.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { treeMark } from '../../layout/tree-marks.ts'
import { levelName } from '../../messages/level-words.ts'
import { listOf, t } from '../../messages/messages.ts'
import { useActions, useGrove } from '../../store/grove-context.tsx'
import { treesOf } from '../../store/selectors.ts'
import { Icon } from '../../ui/drawing.tsx'
import { skillNameOf } from './skill-name.ts'

/** The level-ups to a planted tree in order, planting last; then what makes a stronger start. */
export function PathSteps({
  header,
  path,
  isPlanted,
}: {
  readonly header: TreeHeader
  readonly path: SeedPath
  readonly isPlanted: boolean
}) {
  const { best } = path
  const stronger = path.stronger.flatMap((route) => route.steps)
  return (
    <>
      <section className="panel-section">
        <h3>{isPlanted ? t.growth.planted : t.path.stepsTitle(best.steps.length)}</h3>
        <ol className="steps" aria-label={t.path.steps}>
          {best.steps.map((step) => (
            <Step key={`${step.skill} ${step.to}`} step={step} />
          ))}
          <PlantStep header={header} path={path} isPlanted={isPlanted} />
        </ol>
      </section>
      {stronger.length > 0 && (
        <section className="panel-section">
          <h3>{t.path.stronger}</h3>
          <p className="hint">{t.path.strongerHint}</p>
          <ol className="steps" aria-label={t.path.stronger}>
            {stronger.map((step) => (
              <Step key={`${step.skill} ${step.to}`} step={step} />
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

function PlantStep({
  header,
  path,
  isPlanted,
}: {
  readonly header: TreeHeader
  readonly path: SeedPath
  readonly isPlanted: boolean
}) {
  const trees = useGrove(treesOf)
  const { plant, leave } = useActions()
  const isReady = path.best.steps.length === 0
  return (
    <li className="step">
      <span className="step-text">
        {isPlanted || !isReady ? <strong>{t.path.plant(header.name)}</strong> : null}
        {!isPlanted && isReady && (
          <button
            type="button"
            className="button button-acorn"
            onClick={() => {
              plant(header.id)
            }}
          >
            {t.path.plant(header.name)}
          </button>
        )}
        <span className="step-why">
          {isPlanted ? t.path.plantedStep : t.path.plantStep(skillNameOf(trees, path.best.seed))}
        </span>
        {isPlanted && (
          <button
            type="button"
            className="text-button"
            aria-description={t.path.leaveHint}
            onClick={() => {
              leave(header.id)
            }}
          >
            {t.path.leave(header.name)}
          </button>
        )}
      </span>
      <Icon shape={treeMark('planted')} size={30} reach={12} />
    </li>
  )
}

function Step({ step }: { readonly step: LevelUp }) {
  const trees = useGrove(treesOf)
  const name = skillNameOf(trees, step)
  const rise = t.level.rise(levelName(step.from), levelName(step.to))
  return (
    <li className="step">
      <span className="step-text">
        <Link href={treeAddress(step.tree, step.skill)}>{name}</Link>
        <span className="step-rise">{rise}</span>
        <span className="step-why">{whyOf(step, trees)}</span>
      </span>
      <Rise from={step.from} to={step.to} />
    </li>
  )
}

function Rise({ from, to }: { readonly from: LevelOrNone; readonly to: LevelOrNone }) {
  return (
    <span className="rise" aria-hidden="true">
      <Icon shape={levelMark(from)} size={24} reach={20} />
      <ArrowRight size={14} />
      <Icon shape={levelMark(to)} size={28} reach={20} />
    </span>
  )
}

/** Why the step stands there: the seed's own reason when it is reached, else what it works towards. */
function whyOf(step: LevelUp, trees: Parameters<typeof skillNameOf>[0]): string {
  if (step.reason.kind === 'ground') {
    const names = step.reason.carries.map((skill) => skillNameOf(trees, { tree: step.tree, skill }))
    return t.path.ground(listOf(names))
  }
  const { seed } = step.reason
  if (rank(step.to) >= rank(seedLevel(seed.role))) return seed.why
  return seed.role === 'acorn' ? t.path.towardsAcorn : t.path.towardsCompanion
}
