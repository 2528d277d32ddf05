import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import { treeAddress } from '../../domain/address.ts'
import { type LevelOrNone, rank } from '../../domain/level.ts'
import type { LevelUp } from '../../domain/level-ups.ts'
import { skillKey } from '../../domain/rating.ts'
import { type Route, strongerStart } from '../../domain/seed-path.ts'
import { seedLevel, type TreeHeader } from '../../domain/tree.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { levelName } from '../../messages/level-words.ts'
import { late } from '../../messages/late.ts'
import { listOf, t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { avoidedOf, headersOf, outlookOf, plantedOf, treesOf } from '../../store/selectors.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'
import { PlantStep } from './plant-step.tsx'
import { skillNameOf } from './skill-name.ts'

/** The level-ups of a way in order, each tree planted where it can be; then a stronger start. */
export function PathSteps({
  header,
  route,
}: {
  readonly header: TreeHeader
  readonly route: Route
}) {
  const outlook = useGrove(outlookOf)
  const headers = useGrove(headersOf)
  const isPlanted = useGrove(plantedOf).has(header.id)
  const stronger = strongerStart(header, route, outlook)
  return (
    <>
      <section className="panel-section">
        <h3>{isPlanted ? t.growth.planted : late().path.stepsTitle({ count: route.levelUps })}</h3>
        <ol className="steps" aria-label={late().path.steps}>
          {route.hops.flatMap((hop) => [
            ...hop.steps.map((step) => <Step key={stepKey(step)} step={step} into={hop.into} />),
            <PlantStep
              key={hop.into}
              header={headers.find(({ id }) => id === hop.into) ?? header}
              seed={hop.seed}
              isReady={route.levelUps === 0}
            />,
          ])}
        </ol>
      </section>
      {stronger.length > 0 && (
        <section className="panel-section">
          <h3>{late().path.stronger}</h3>
          <p className="hint">{late().path.strongerHint}</p>
          <ol className="steps" aria-label={late().path.stronger}>
            {stronger.map((step) => (
              <Step key={stepKey(step)} step={step} into={header.id} />
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

/** One level-up of the way into a tree, whose seeds say why. */
function Step({ step, into }: { readonly step: LevelUp; readonly into: string }) {
  const trees = useGrove(treesOf)
  const language = useLanguageOf(step.tree)
  const isAvoided = useGrove(avoidedOf).has(skillKey(step.tree, step.skill))
  const rise = t.level.rise({ from: levelName(step.from), to: levelName(step.to) })
  return (
    <li className="step">
      <span className="step-text">
        <Link href={treeAddress(step.tree, step.skill)} {...language}>
          {skillNameOf(trees, step)}
        </Link>
        <span className="step-rise">{isAvoided ? late().path.risesAvoided({ rise }) : rise}</span>
        <Why step={step} into={into} />
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

/** The seed's own reason where its level is reached, before that what the step works towards. */
function Why({ step, into }: { readonly step: LevelUp; readonly into: string }) {
  const trees = useGrove(treesOf)
  const language = useLanguageOf(into)
  if (step.reason.kind === 'ground') {
    const names = step.reason.carries.map((skill) => skillNameOf(trees, { tree: step.tree, skill }))
    return <span className="step-why">{late().path.ground({ skills: listOf(names) })}</span>
  }
  const { seed } = step.reason
  if (rank(step.to) >= rank(seedLevel(seed.role))) {
    return (
      <span className="step-why" {...language}>
        {seed.why}
      </span>
    )
  }
  return (
    <span className="step-why">
      {seed.role === 'acorn' ? late().path.towardsAcorn : late().path.towardsCompanion}
    </span>
  )
}

function stepKey(step: LevelUp): string {
  return `${skillKey(step.tree, step.skill)} ${step.to}`
}
