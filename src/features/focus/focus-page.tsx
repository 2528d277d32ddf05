import { useState } from 'react'
import { FOCUS_LIMIT, type Goal, type GoalResult, type Outcome } from '../../domain/goal.ts'
import { t } from '../../messages/messages.ts'
import { useActions, useGetState, useIsFrozen } from '../../store/grove-context.tsx'
import { focusOf, treesOf } from '../../store/selectors.ts'
import { Toast } from '../../ui/toast.tsx'
import { EnoughDialog } from './enough-dialog.tsx'
import { cardId } from './goal-card.tsx'
import { draftAgain, editedDraft, type GoalDraft, newDraft } from './goal-draft.ts'
import { GoalForm } from './goal-form.tsx'
import { LANDING, useLanding } from './landing.ts'
import { LeverageSection } from './leverage-section.tsx'
import { LookBackForm } from './look-back-form.tsx'
import { LookedBack } from './looked-back.tsx'
import { ShareRipe } from './share-ripe.tsx'
import { nameOf } from './skill-facts.ts'
import { TreesNotice } from './trees-notice.tsx'
import { YourFocus } from './your-focus.tsx'
import './focus.css'

/** What is being done in a dialog. */
type Task =
  | { readonly kind: 'goal'; readonly start: GoalDraft }
  | { readonly kind: 'enough'; readonly wanted: GoalDraft }
  | { readonly kind: 'look-back'; readonly goal: Goal; readonly before?: Outcome }

/** One to three skills in focus with their goals, what to choose next, and what to share. */
export function FocusPage() {
  const [today] = useState(() => new Date())
  const [task, setTask] = useState<Task>()
  const [said, setSaid] = useState<string>()
  const isFrozen = useIsFrozen()
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

  function edit(goal: Goal) {
    setTask({ kind: 'goal', start: editedDraft(goal) })
  }

  function lookBack(goal: Goal) {
    setTask({ kind: 'look-back', goal })
  }

  function set(goal: GoalDraft) {
    setGoal(goal)
    const id = getState().records.goals.at(-1)?.id ?? ''
    const name = nameOf(treesOf(getState()), goal)
    const isNew = goal.replaces === undefined
    const saidNew = goal.kind === 'grow' ? t.focus.saidSet : t.focus.saidShare
    finish(isNew ? saidNew(name) : t.focus.saidEdited(name), cardId(id))
  }

  function close(goal: Goal, result: GoalResult, note: string) {
    closeGoal(goal.id, result, note)
    const name = nameOf(treesOf(getState()), goal)
    finish(t.focus.saidClosed(name, t.focus.lookBack.results[result]), LANDING[goal.kind])
  }

  function finish(message: string, landing: string) {
    leave()
    setSaid(message)
    land(landing)
  }

  return (
    <div className="focus-page">
      <title>{t.app.pageTitle(t.focus.title)}</title>
      <div className="page-title">
        <h1>{t.focus.title}</h1>
        <p className="aside">{t.focus.aside}</p>
      </div>
      <TreesNotice />
      <YourFocus today={today} onEdit={edit} onLookBack={lookBack} />
      {!isFrozen && (
        <>
          <LeverageSection
            onFocus={(at) => {
              begin(newDraft('grow', at, today))
            }}
          />
          <ShareRipe
            today={today}
            onTakeUp={(at, way) => {
              begin({ ...newDraft('share', at, today), aim: way })
            }}
            onEdit={edit}
            onLookBack={lookBack}
          />
          <LookedBack
            onAgain={({ goal }) => {
              begin(draftAgain(goal, today))
            }}
            onChange={({ goal, outcome }) => {
              setTask({ kind: 'look-back', goal, before: outcome })
            }}
          />
        </>
      )}
      {task?.kind === 'goal' && (
        <GoalForm start={task.start} today={today} onSet={set} onLeave={leave} />
      )}
      {task?.kind === 'enough' && (
        <EnoughDialog wanted={task.wanted} onLookBack={lookBack} onLeave={leave} />
      )}
      {task?.kind === 'look-back' && (
        <LookBackForm
          goal={task.goal}
          before={task.before}
          onClose={(result, note) => {
            close(task.goal, result, note)
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
    </div>
  )
}
