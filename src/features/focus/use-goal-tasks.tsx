import { type ReactNode, useState } from 'react'
import { FOCUS_LIMIT, type Goal, type GoalResult, type Outcome } from '../../domain/goal.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useActions, useGetState } from '../../store/grove-context.tsx'
import { focusOf, treesOf } from '../../store/selectors.ts'
import { Toast } from '../../ui/toast.tsx'
import { EnoughDialog } from './enough-dialog.tsx'
import { cardId } from './goal-card.tsx'
import { editedDraft, type GoalDraft } from './goal-draft.ts'
import { GoalForm } from './goal-form.tsx'
import { LANDING, useLanding } from './landing.ts'
import { LookBackForm } from './look-back-form.tsx'
import { nameOf } from './skill-facts.ts'
import './goal.css'

/** What is being done in a dialog. */
type Task =
  | { readonly kind: 'goal'; readonly start: GoalDraft }
  | { readonly kind: 'enough'; readonly wanted: GoalDraft }
  | {
      readonly kind: 'look-back'
      readonly goal: Goal
      /** An earlier look back that is being changed. */
      readonly before?: Outcome
      /** What it makes room for. */
      readonly wanted?: GoalDraft
    }

/** What can be done with goals, and the dialogs in which it is done. */
interface GoalTasks {
  /** Opens the form of a new goal, or says that three in focus are enough. */
  readonly begin: (start: GoalDraft) => void
  readonly edit: (goal: Goal) => void
  /** `before` is an earlier look back that is being changed. */
  readonly lookBack: (goal: Goal, before?: Outcome) => void
  /** The dialog that is open, and the word about what was done last. */
  readonly dialogs: ReactNode
}

/**
 * Goals set, changed and looked back at in dialogs. Afterwards the keyboard is at the card of the
 * goal, or at the heading it stood under. `today` is a local time.
 */
export function useGoalTasks(today: Date): GoalTasks {
  const [task, setTask] = useState<Task>()
  const [said, setSaid] = useState<string>()
  const getState = useGetState()
  const { setGoal, closeGoal } = useActions()
  const land = useLanding()

  function leave() {
    setTask(undefined)
  }
  function begin(start: GoalDraft) {
    const isFull = start.kind === 'grow' && focusOf(getState()).length >= FOCUS_LIMIT
    setTask(isFull ? { kind: 'enough', wanted: start } : { kind: 'goal', start })
  }
  function set(goal: GoalDraft) {
    setGoal(goal)
    const id = getState().records.goals.at(-1)?.id ?? ''
    const name = nameOf(treesOf(getState()), goal)
    const isNew = goal.replaces === undefined
    const saidNew = goal.kind === 'grow' ? late().focus.saidSet : late().focus.saidShare
    leave()
    setSaid(isNew ? saidNew({ skill: name }) : late().focus.saidEdited({ skill: name }))
    land(cardId(id))
  }
  function close(goal: Goal, result: GoalResult, note: string, wanted: GoalDraft | undefined) {
    closeGoal(goal.id, result, note)
    const name = nameOf(treesOf(getState()), goal)
    setSaid(late().focus.saidClosed({ skill: name, result: late().focus.lookBack.results[result] }))
    if (wanted) {
      begin(wanted)
      return
    }
    leave()
    land(LANDING[goal.kind])
  }

  return {
    begin,
    edit: (goal) => {
      setTask({ kind: 'goal', start: editedDraft(goal) })
    },
    lookBack: (goal, before) => {
      setTask({ kind: 'look-back', goal, ...(before && { before }) })
    },
    dialogs: (
      <>
        {task?.kind === 'goal' && (
          <GoalForm start={task.start} today={today} onSet={set} onLeave={leave} />
        )}
        {task?.kind === 'enough' && (
          <EnoughDialog
            wanted={task.wanted}
            onLookBack={(goal) => {
              setTask({ kind: 'look-back', goal, wanted: task.wanted })
            }}
            onLeave={leave}
          />
        )}
        {task?.kind === 'look-back' && (
          <LookBackForm
            goal={task.goal}
            before={task.before}
            onClose={(result, note) => {
              close(task.goal, result, note, task.wanted)
            }}
            onLeave={leave}
          />
        )}
        <Toast
          message={said}
          isLasting={false}
          closeLabel={t.app.close}
          onClose={() => {
            setSaid(undefined)
          }}
        />
      </>
    ),
  }
}
