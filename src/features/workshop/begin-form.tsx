import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { workshopAddress } from '../../domain/address.ts'
import { NAME_LIMIT } from '../../domain/limits.ts'
import { late } from '../../messages/late.ts'
import { useActions } from '../../store/grove-context.tsx'
import { useHeldText } from '../../store/use-held-text.ts'
import { FormField } from '../../ui/form-field.tsx'

/** Begins a workshop and goes there. */
export function BeginForm() {
  const [held, hold] = useHeldText('workshop/begin')
  const name = held?.name ?? ''
  const [refused, setRefused] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const { changeWorkshop } = useActions()
  const [, go] = useLocation()
  const words = late().workshop
  useEffect(() => {
    if (refused > 0) field.current?.focus()
  }, [refused])
  return (
    <form
      className="workshop-begin"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const wanted = name.trim()
        if (wanted === '') {
          setRefused(refused + 1)
          return
        }
        const { id } = changeWorkshop(undefined, {
          kind: 'begin',
          name: wanted,
          columns: words.columns,
        })
        hold(undefined)
        go(workshopAddress(id, 'notes'))
      }}
    >
      <FormField
        label={words.name}
        hint={words.nameHint}
        error={refused > 0 && name.trim() === '' ? words.noName : undefined}
      >
        {(ties) => (
          <input
            {...ties}
            ref={field}
            required
            maxLength={NAME_LIMIT}
            value={name}
            onChange={(event) => {
              hold({ name: event.target.value })
            }}
          />
        )}
      </FormField>
      <button type="submit" className="button button-main">
        {words.begin}
      </button>
    </form>
  )
}
