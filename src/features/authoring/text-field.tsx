import type { Refusal } from '../../domain/edit.ts'
import { NAME_LIMIT, TEXT_LIMIT } from '../../domain/limits.ts'
import { FormField } from '../../ui/form-field.tsx'
import { useDraft } from './use-draft.ts'

/** A labelled text that is kept when its field is left. With `rows` it has several lines. */
export function TextField({
  name,
  label,
  hint,
  rows,
  kept,
  onKeep,
}: {
  /** Names the field among all, such as `<tree>/<skill>/name`. */
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly rows?: number
  readonly kept: string
  readonly onKeep: (text: string) => Refusal | undefined
}) {
  const draft = useDraft(name, kept, onKeep)
  return (
    <FormField label={label} error={draft.error} {...(hint !== undefined && { hint })}>
      {(ties) => {
        const common = {
          ...ties,
          value: draft.value,
          // In whichever language somebody writes.
          dir: 'auto',
          onChange: (event: { readonly target: { readonly value: string } }) => {
            draft.onChange(event.target.value)
          },
          onBlur: draft.keep,
        }
        return rows === undefined ? (
          <input
            {...common}
            type="text"
            autoComplete="off"
            maxLength={NAME_LIMIT}
            onKeyDown={(event) => {
              draft.onKeyDown(event, true)
            }}
          />
        ) : (
          <textarea
            {...common}
            rows={rows}
            maxLength={TEXT_LIMIT}
            onKeyDown={(event) => {
              draft.onKeyDown(event, false)
            }}
          />
        )
      }}
    </FormField>
  )
}
