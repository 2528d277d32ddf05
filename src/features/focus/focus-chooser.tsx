import { type ReactNode, useState } from 'react'
import { useGrove, useIsFrozen } from '../../store/grove-context.tsx'
import { focusOf, treesOf } from '../../store/selectors.ts'
import { useAllTrees } from '../../store/use-tree.ts'
import { newDraft } from './goal-draft.ts'
import { GoalCards } from './goal-cards.tsx'
import { LANDING } from './landing.ts'
import type { SkillAt } from './skill-facts.ts'
import { useGoalTasks } from './use-goal-tasks.tsx'

/** What a page that is about something else needs to let skills be chosen as focus. */
interface ChooserParts {
  /** Opens the form of a goal for a skill; absent where nothing can be changed. */
  readonly choose: ((at: SkillAt) => void) | undefined
  /** The goals in focus, to be changed and looked back at; `undefined` while there is none. */
  readonly goals: ReactNode
  /** Id of the heading over the goals, to which the keyboard goes when one was looked back at. */
  readonly headingId: string
}

/** Chooses and changes what is in focus, on a page that arranges it, such as the end of a talk. */
export function FocusChooser({
  children,
}: {
  readonly children: (parts: ChooserParts) => ReactNode
}) {
  const [today] = useState(() => new Date())
  const isFrozen = useIsFrozen()
  const goals = useGrove(focusOf)
  const trees = useGrove(treesOf)
  const { begin, edit, lookBack, dialogs } = useGoalTasks(today)
  // Only where their skills would stand there by their ids.
  useAllTrees(goals.some(({ tree }) => !trees.has(tree)))
  const cards = (
    <GoalCards goals={goals} level={4} today={today} onEdit={edit} onLookBack={lookBack} />
  )
  return (
    <>
      {children({
        choose: isFrozen
          ? undefined
          : (at) => {
              begin(newDraft('grow', at, today))
            },
        goals: goals.length > 0 ? cards : undefined,
        headingId: LANDING.grow,
      })}
      {dialogs}
    </>
  )
}
