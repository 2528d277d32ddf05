import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { workshopAddress } from '../../domain/address.ts'
import type { Workshop } from '../../domain/workshop.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { LinksStep } from './links-step.tsx'
import { NotesStep } from './notes-step.tsx'
import { OrderStep } from './order-step.tsx'
import { type StepName, STEPS } from './steps.ts'
import { TreeStep } from './tree-step.tsx'
import { WallStep } from './wall-step.tsx'

const SHOWN = {
  notes: NotesStep,
  wall: WallStep,
  order: OrderStep,
  links: LinksStep,
  tree: TreeStep,
} as const

/** One workshop at one of its steps, and the ways to the others. */
export function OneWorkshop({
  workshop,
  step,
}: {
  readonly workshop: Workshop
  readonly step: StepName
}) {
  const { id, name } = workshop
  const area = useRef<HTMLDivElement>(null)
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    // One begins at the top of what is new.
    area.current?.querySelector('h2')?.focus()
  }, [step])
  const words = late().workshop
  const Step = SHOWN[step]
  const at = STEPS.indexOf(step)
  const [before, after] = [STEPS[at - 1], STEPS[at + 1]]
  return (
    <div className="workshop-page" ref={area}>
      <title>{t.app.pageTitle({ page: name })}</title>
      <header className="workshop-head">
        <Link href={workshopAddress()}>{words.all}</Link>
        <h1 dir="auto">{name}</h1>
        <nav aria-label={words.stepsLabel}>
          <ol className="workshop-steps">
            {STEPS.map((each) => (
              <li key={each}>
                <Link
                  href={workshopAddress(id, each)}
                  aria-current={each === step ? 'step' : undefined}
                >
                  {words.steps[each]}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      <Step key={step} workshop={workshop} />
      <footer className="workshop-foot">
        {before && (
          <Link className="button" href={workshopAddress(id, before)}>
            <ArrowLeft aria-hidden="true" size={18} />
            {words.back({ step: words.steps[before] })}
          </Link>
        )}
        {after && (
          <Link className="button button-main" href={workshopAddress(id, after)}>
            {words.next({ step: words.steps[after] })}
            <ArrowRight aria-hidden="true" size={18} />
          </Link>
        )}
      </footer>
    </div>
  )
}
