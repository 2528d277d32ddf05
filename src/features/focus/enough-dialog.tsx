import { dayOf } from '../../domain/day-of.ts'
import type { Goal } from '../../domain/goal.ts'
import { late } from '../../messages/late.ts'
import { dateOf } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { focusOf, treesOf } from '../../store/selectors.ts'
import { ModalDialog } from '../../ui/modal-dialog.tsx'
import { nameOf, type SkillAt } from './skill-facts.ts'

/** Says that no more skills fit into the focus, and which to look back at first. */
export function EnoughDialog({
  wanted,
  onLookBack,
  onLeave,
}: {
  readonly wanted: SkillAt
  readonly onLookBack: (goal: Goal) => void
  readonly onLeave: () => void
}) {
  const trees = useGrove(treesOf)
  const goals = useGrove(focusOf).toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  const [first] = goals
  const words = late().focus
  return (
    <ModalDialog title={words.enoughTitle} onAskToClose={onLeave}>
      {first && (
        <p>
          {words.enough({
            wanted: nameOf(trees, wanted),
            first: nameOf(trees, first),
            date: dateOf(dayOf(first.due)),
          })}
        </p>
      )}
      <div className="button-row">
        {goals.map((goal) => (
          <button
            key={goal.id}
            type="button"
            className={goal === first ? 'button button-main' : 'button'}
            onClick={() => {
              onLookBack(goal)
            }}
          >
            {words.lookBackAt({ skill: nameOf(trees, goal) })}
          </button>
        ))}
        <button type="button" className="button" onClick={onLeave}>
          {words.stay}
        </button>
      </div>
    </ModalDialog>
  )
}
