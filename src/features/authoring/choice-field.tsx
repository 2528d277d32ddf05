import { type ReactNode, useState } from 'react'
import { FormField } from '../../ui/form-field.tsx'

/**
 * A choice from a list that acts by a button: on some systems each arrow key in a closed list
 * chooses anew.
 */
export function ChoiceField({
  label,
  current,
  action,
  onChoose,
  onNear,
  children,
}: {
  readonly label: string
  /** What is so today; choosing it does nothing. Empty where nothing is. */
  readonly current: string
  readonly action: string
  readonly onChoose: (chosen: string) => void
  /** Called before the list is opened: what of it takes time can be put there then. */
  readonly onNear?: () => void
  /** The options. */
  readonly children: ReactNode
}) {
  const [choice, setChoice] = useState<string>()
  const value = choice ?? current
  const act = () => {
    if (value === current) return
    setChoice(undefined)
    onChoose(value)
  }
  return (
    <FormField label={label}>
      {(ties) => (
        <div className="choice-field">
          <select
            {...ties}
            value={value}
            onFocus={onNear}
            onPointerDown={onNear}
            onChange={(event) => {
              setChoice(event.target.value)
            }}
          >
            {children}
          </select>
          <button
            type="button"
            className="button"
            aria-describedby={ties.id}
            aria-disabled={value === current}
            onClick={act}
          >
            {action}
          </button>
        </div>
      )}
    </FormField>
  )
}
