import { type ReactNode, useId } from 'react'
import './form-field.css'

/** What ties a control to its label, hint and message. */
export interface FieldTies {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean
}

/** A labelled control with a hint, and with what is wrong right below it. */
export function FormField({
  label,
  hint,
  error,
  children,
}: {
  readonly label: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly children: (ties: FieldTies) => ReactNode
}) {
  const id = useId()
  const described = [
    ...(error === undefined ? [] : [`${id}-error`]),
    ...(hint === undefined ? [] : [`${id}-hint`]),
  ].join(' ')
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error !== undefined,
      })}
      {error !== undefined && (
        <p id={`${id}-error`} className="form-error">
          {error}
        </p>
      )}
    </div>
  )
}
