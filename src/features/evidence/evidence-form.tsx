import { useEffect, useRef, useState } from 'react'
import type { EvidenceDraft } from '../../domain/evidence-draft.ts'
import { t } from '../../messages/messages.ts'
import { FormField } from '../../ui/form-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

/** The first day that is taken: a year typed in two digits lies before it. */
const EARLIEST = '1900-01-01'

/** A line about what happened, and when. `today` is the last day it can have happened. */
export function EvidenceForm({
  draft,
  today,
  takesFocus,
  onChange,
  onKeep,
  onCancel,
  onRemove,
}: {
  readonly draft: EvidenceDraft
  readonly today: string
  readonly takesFocus: boolean
  readonly onChange: (draft: EvidenceDraft) => void
  readonly onKeep: () => void
  readonly onCancel: () => void
  /** Takes the evidence that is being changed back; none while it is new. */
  readonly onRemove: (() => void) | undefined
}) {
  const words = t.evidence
  const form = useRef<HTMLFormElement>(null)
  const [refused, setRefused] = useState(0)
  const noteError = draft.note.trim() === '' ? words.noteMissing : undefined
  const dayError =
    draft.on < EARLIEST ? words.onMissing : draft.on > today ? words.onAhead : undefined
  useEffect(() => {
    if (takesFocus) form.current?.querySelector('textarea')?.focus()
  }, [takesFocus])
  useEffect(() => {
    if (refused > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [refused])
  return (
    <form
      ref={form}
      noValidate
      className="evidence-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (noteError ?? dayError) setRefused(refused + 1)
        else onKeep()
      }}
    >
      <TextArea
        label={words.note}
        hint={words.noteHint}
        error={refused > 0 ? noteError : undefined}
        isRequired
        value={draft.note}
        onChange={(note) => {
          onChange({ ...draft, note })
        }}
      />
      <FormField label={words.on} error={refused > 0 ? dayError : undefined}>
        {(ties) => (
          <input
            {...ties}
            type="date"
            required
            min={EARLIEST}
            max={today}
            value={draft.on}
            onChange={(event) => {
              onChange({ ...draft, on: event.target.value })
            }}
          />
        )}
      </FormField>
      <div className="button-row">
        <button type="submit" className="button button-main">
          {words.keep}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
        {onRemove && (
          <button type="button" className="button" onClick={onRemove}>
            {words.remove}
          </button>
        )}
      </div>
    </form>
  )
}
