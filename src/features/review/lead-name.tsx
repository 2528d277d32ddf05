import { useState } from 'react'
import { SELF } from '../../domain/event.ts'
import { settingOf } from '../../domain/records.ts'
import { late } from '../../messages/late.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { FormField } from '../../ui/form-field.tsx'

/** Asks whose answer it is. */
export function LeadName({
  onName,
  onLeave,
}: {
  readonly onName: (name: string) => void
  readonly onLeave: () => void
}) {
  const own = useGrove((state) => settingOf(state.records, 'person-name')) ?? ''
  const [name, setName] = useState(own)
  const [error, setError] = useState<string>()
  return (
    <form
      className="lead-name"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const given = name.trim()
        if (given === '') setError(late().lead.nameMissing)
        // In a file this word is whoever the file belongs to.
        else if (given === SELF) setError(late().lead.nameTaken)
        else onName(given)
      }}
    >
      <FormField label={late().lead.name} hint={late().lead.nameHint} error={error}>
        {(ties) => (
          <input
            {...ties}
            type="text"
            autoComplete="name"
            maxLength={80}
            value={name}
            onChange={(event) => {
              setName(event.target.value)
              setError(undefined)
            }}
          />
        )}
      </FormField>
      <div className="button-row">
        <button type="submit" className="button button-main">
          {late().lead.begin}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {late().lead.leave}
        </button>
      </div>
    </form>
  )
}
