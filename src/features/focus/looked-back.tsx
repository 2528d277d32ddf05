import { Link } from 'wouter'
import { treeAddress } from '../../domain/address.ts'
import { type ClosedGoal, closedGoals, type Goal, openGoals } from '../../domain/goal.ts'
import { late } from '../../messages/late.ts'
import { dateOf } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { treesOf } from '../../store/selectors.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { nameOf } from './skill-facts.ts'

/** The goals that were looked back at, newest first, folded. */
export function LookedBack({
  onAgain,
  onChange,
}: {
  readonly onAgain: (closed: ClosedGoal) => void
  readonly onChange: (closed: ClosedGoal) => void
}) {
  const goals = useGrove((state) => state.records.goals)
  const outcomes = useGrove((state) => state.records.outcomes)
  const closed = closedGoals(goals, outcomes)
  const underway = openGoals(goals, outcomes)
  const words = late().focus.lookBack
  return (
    <section className="looked-back" aria-labelledby="looked-back">
      <h2 id="looked-back">{words.closed}</h2>
      {closed.length === 0 ? (
        <p className="hint">{words.closedEmpty}</p>
      ) : (
        <details>
          <summary>{words.closedCount({ count: closed.length })}</summary>
          <ol className="closed-goals">
            {closed.map((each) => (
              <ClosedGoalItem
                key={each.goal.id}
                closed={each}
                isTakenUp={underway.some((goal) => isSameAim(goal, each.goal))}
                onAgain={onAgain}
                onChange={onChange}
              />
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

function ClosedGoalItem({
  closed,
  isTakenUp,
  onAgain,
  onChange,
}: {
  readonly closed: ClosedGoal
  readonly isTakenUp: boolean
  readonly onAgain: (closed: ClosedGoal) => void
  readonly onChange: (closed: ClosedGoal) => void
}) {
  const { goal, outcome } = closed
  const language = useLanguageOf(goal.tree)
  const name = nameOf(useGrove(treesOf), goal)
  const words = late().focus.lookBack
  return (
    <li>
      <p>
        <Link
          href={treeAddress(goal.tree, goal.skill)}
          {...(goal.kind === 'share' ? {} : language)}
        >
          {goal.kind === 'share' ? words.shared({ skill: name }) : name}
        </Link>{' '}
        <strong className="result">{words.results[outcome.result]}</strong>{' '}
        <span className="hint">{words.on({ date: dateOf(new Date(outcome.at)) })}</span>
      </p>
      <p className="goal-aim">{goal.aim}</p>
      {outcome.note !== '' && <p className="look-back-note">{outcome.note}</p>}
      <div className="button-row">
        {!isTakenUp && (
          <button
            type="button"
            className="text-button"
            aria-label={words.againSkill({ skill: name })}
            onClick={() => {
              onAgain(closed)
            }}
          >
            {words.again}
          </button>
        )}
        <button
          type="button"
          className="text-button"
          aria-label={words.changeSkill({ skill: name })}
          onClick={() => {
            onChange(closed)
          }}
        >
          {words.change}
        </button>
      </div>
    </li>
  )
}

/** Whether `goal` under way stands for a closed one: a skill is in focus once, shared in many ways. */
function isSameAim(goal: Goal, closed: Goal): boolean {
  return (
    goal.kind === closed.kind &&
    goal.tree === closed.tree &&
    goal.skill === closed.skill &&
    (goal.kind === 'grow' || goal.aim === closed.aim)
  )
}
