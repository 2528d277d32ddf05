import { FormField } from './form-field.tsx'

/** Longest text of a field, in UTF-16 units. */
const LONGEST = 20_000

/** A field for a few sentences. */
export function TextArea({
  label,
  hint,
  error,
  isRequired = false,
  rows = 2,
  value,
  onChange,
}: {
  readonly label: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly isRequired?: boolean
  readonly rows?: number
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  return (
    <FormField label={label} error={error} {...(hint !== undefined && { hint })}>
      {(ties) => (
        <textarea
          {...ties}
          required={isRequired}
          maxLength={LONGEST}
          rows={rows}
          value={value}
          onChange={(event) => {
            onChange(event.target.value)
          }}
        />
      )}
    </FormField>
  )
}
