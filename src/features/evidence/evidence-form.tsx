import { useEffect, useRef, useState } from 'react'
import { type EvidenceDraft, isBlank } from '../../domain/evidence-draft.ts'
import { late } from '../../messages/late.ts'
import { FormField } from '../../ui/form-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { type DraftErrors, errorsOf, EARLIEST, isRefused } from './draft-errors.ts'
import { SkillSelect } from './skill-select.tsx'
import { SourceFields } from './source-fields.tsx'

/** What happened, when, and what more there is to it. `today` is the last day it can have been. */
export function EvidenceForm({
  draft,
  today,
  takesFocus,
  isOfSkill,
  onChange,
  onKeep,
  onCancel,
  onLater,
  onRemove,
}: {
  readonly draft: EvidenceDraft
  readonly today: string
  readonly takesFocus: boolean
  /** Whether the skill is settled where the form stands. Then it is short, too. */
  readonly isOfSkill: boolean
  readonly onChange: (draft: EvidenceDraft) => void
  readonly onKeep: () => void
  /** Lets go of what was written. */
  readonly onCancel: () => void
  /** Leaves the form with what was written in it, where that is a way of its own. */
  readonly onLater?: () => void
  /** Takes the evidence that is being changed back; none while it is new. */
  readonly onRemove?: (() => void) | undefined
}) {
  const words = late().evidence
  const form = useRef<HTMLFormElement>(null)
  const [refused, setRefused] = useState(0)
  const found = errorsOf(draft, today)
  const shown: DraftErrors = refused > 0 ? found : {}
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
        if (isRefused(found)) setRefused(refused + 1)
        else onKeep()
      }}
    >
      <TextArea
        label={words.note}
        hint={isOfSkill ? words.noteHint : words.noteHintAny}
        error={shown.note}
        isRequired
        value={draft.note}
        onChange={(note) => {
          onChange({ ...draft, note })
        }}
      />
      <FormField label={words.on} error={shown.on}>
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
      {!isOfSkill && (
        <SkillSelect
          chosen={
            draft.tree !== undefined && draft.skill !== undefined
              ? { tree: draft.tree, skill: draft.skill }
              : undefined
          }
          onChoose={(chosen) => {
            onChange({ ...draft, tree: chosen?.tree, skill: chosen?.skill })
          }}
        />
      )}
      <SourceFields draft={draft} isFolded={isOfSkill} error={shown.link} onChange={onChange} />
      {onLater && !isBlank(draft) && <p className="hint">{words.laterHint}</p>}
      <div className="button-row">
        <button type="submit" className="button button-main">
          {words.keep}
        </button>
        {onLater && (
          <button type="button" className="button" onClick={onLater}>
            {words.later}
          </button>
        )}
        {!(onLater && isBlank(draft)) && (
          <button type="button" className="button" onClick={onCancel}>
            {onLater ? words.discard : words.cancel}
          </button>
        )}
        {onRemove && (
          <button type="button" className="button" onClick={onRemove}>
            {words.remove}
          </button>
        )}
      </div>
    </form>
  )
}
