import { NAME_LIMIT } from '../../domain/limits.ts'
import { useHeldText } from '../../store/use-held-text.ts'

/**
 * A line that is kept when one leaves it or presses Enter. What is being typed outlives a reload;
 * Escape lets it go.
 */
export function HeldLine({
  form,
  label,
  placeholder,
  value,
  isRequired = false,
  onKeep,
}: {
  /** Names the line among all that is being typed. */
  readonly form: string
  readonly label: string
  readonly placeholder?: string
  readonly value: string
  readonly isRequired?: boolean
  readonly onKeep: (line: string) => void
}) {
  const [held, hold] = useHeldText(form)
  const line = held?.line ?? value
  function keep() {
    if (held === undefined) return
    hold(undefined)
    const wanted = line.trim()
    if (wanted !== value && (wanted !== '' || !isRequired)) onKeep(wanted)
  }
  return (
    <input
      className="held-line"
      aria-label={label}
      placeholder={placeholder}
      dir="auto"
      maxLength={NAME_LIMIT}
      value={line}
      onChange={(event) => {
        hold({ line: event.target.value })
      }}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') {
          event.preventDefault()
          keep()
        } else if (event.key === 'Escape') {
          hold(undefined)
        }
      }}
    />
  )
}
