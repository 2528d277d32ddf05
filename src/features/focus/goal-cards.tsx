import type { Goal } from '../../domain/goal.ts'
import { late } from '../../messages/late.ts'
import { GoalCard } from './goal-card.tsx'

/** The goals of the skills in focus, numbered. */
export function GoalCards({
  goals,
  level,
  today,
  onEdit,
  onLookBack,
}: {
  readonly goals: readonly Goal[]
  /** Of their headings. */
  readonly level: 3 | 4
  readonly today: Date
  readonly onEdit: (goal: Goal) => void
  readonly onLookBack: (goal: Goal) => void
}) {
  return (
    <ul className="goal-cards">
      {goals.map((goal, index) => (
        <GoalCard
          key={goal.id}
          goal={goal}
          level={level}
          tag={late().focus.tag({ place: index + 1 })}
          today={today}
          onEdit={() => {
            onEdit(goal)
          }}
          onLookBack={() => {
            onLookBack(goal)
          }}
        />
      ))}
    </ul>
  )
}
