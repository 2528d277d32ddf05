import type { Goal } from '../../domain/goal.ts'
import { late } from '../../messages/late.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { focusOf } from '../../store/selectors.ts'
import { GoalCards } from './goal-cards.tsx'
import { LANDING } from './landing.ts'

/** The skills in focus, each with its goal. */
export function YourFocus({
  today,
  onEdit,
  onLookBack,
}: {
  readonly today: Date
  readonly onEdit: (goal: Goal) => void
  readonly onLookBack: (goal: Goal) => void
}) {
  const goals = useGrove(focusOf)
  return (
    <section aria-labelledby={LANDING.grow}>
      <h2 id={LANDING.grow} tabIndex={-1}>
        {late().focus.yours}
      </h2>
      {goals.length === 0 && <p className="hint">{late().focus.yoursEmpty}</p>}
      <GoalCards goals={goals} level={3} today={today} onEdit={onEdit} onLookBack={onLookBack} />
    </section>
  )
}
