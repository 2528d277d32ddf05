import { useId, useState } from 'react'
import { type Goal, type GoalResult, type Outcome, RESULTS } from '../../domain/goal.ts'
import { late } from '../../messages/late.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { treesOf } from '../../store/selectors.ts'
import { useHeldText } from '../../store/use-held-text.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { AskingForm } from './asking-form.tsx'
import { nameOf } from './skill-facts.ts'

/** How a goal went, in a dialog. `before` is an earlier look back that is being changed. */
export function LookBackForm({
  goal,
  before,
  onClose,
  onLeave,
}: {
  readonly goal: Goal
  readonly before: Outcome | undefined
  readonly onClose: (result: GoalResult, note: string) => void
  readonly onLeave: () => void
}) {
  const name = nameOf(useGrove(treesOf), goal)
  const [held, hold] = useHeldText(`look-back/${goal.id}`)
  const result = RESULTS.find((each) => each === held?.result) ?? before?.result
  const note = held?.note ?? before?.note ?? ''
  const [isRefused, setRefused] = useState(false)
  const id = useId()
  const words = late().focus.lookBack
  const isMissing = isRefused && result === undefined

  function save(): boolean {
    setRefused(true)
    if (result === undefined) return false
    hold(undefined)
    onClose(result, note.trim())
    return true
  }

  return (
    <AskingForm
      title={words.title({ skill: name })}
      saveLabel={words.save}
      isChanged={result !== before?.result || note !== (before?.note ?? '')}
      onSave={save}
      onLeave={() => {
        hold(undefined)
        onLeave()
      }}
    >
      <p className="goal-aim">{goal.aim}</p>
      <fieldset className="results" aria-describedby={`${id}-hint`}>
        <legend>{words.how}</legend>
        <p id={`${id}-hint`} className="hint">
          {words.howHint}
        </p>
        {RESULTS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={id}
              required
              checked={result === each}
              aria-label={words.results[each]}
              aria-invalid={isMissing}
              aria-describedby={isMissing ? `${id}-error ${id}-${each}` : `${id}-${each}`}
              onChange={() => {
                hold({ note, result: each })
              }}
            />
            <strong aria-hidden="true">{words.results[each]}</strong>
            <span id={`${id}-${each}`}>{words.meanings[each]}</span>
          </label>
        ))}
        {isMissing && (
          <p id={`${id}-error`} className="form-error">
            {words.howMissing}
          </p>
        )}
      </fieldset>
      <TextArea
        label={late().focus.form.optional({ label: words.note })}
        rows={3}
        value={note}
        onChange={(written) => {
          hold({ note: written, ...(result && { result }) })
        }}
      />
    </AskingForm>
  )
}
