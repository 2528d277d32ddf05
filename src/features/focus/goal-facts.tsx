import { dayOf } from '../../domain/day-of.ts'
import { dateStamp } from '../../domain/document.ts'
import type { Goal } from '../../domain/goal.ts'
import { late } from '../../messages/late.ts'
import { dateOf } from '../../messages/messages.ts'

/** What a goal says, fact by fact; what was left empty is left out. `today` is a local time. */
export function GoalFacts({ goal, today }: { readonly goal: Goal; readonly today: Date }) {
  const words = late().focus
  const date = dateOf(dayOf(goal.due))
  const facts = [
    [words.aim, goal.aim],
    [words.due, goal.due <= dateStamp(today) ? words.dueNow({ date }) : date],
    [words.reason, goal.reason],
    [goal.kind === 'share' ? words.form.step : words.practice, goal.practice],
    [words.weekly, goal.weekly],
  ] as const
  return (
    <dl className="goal-facts">
      {facts
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  )
}
