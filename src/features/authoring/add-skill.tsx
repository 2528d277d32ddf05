import { Plus } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { NAME_LIMIT } from '../../domain/limits.ts'
import type { Tier } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { useEditor } from './editor-context.tsx'

/**
 * What adds skills at the foot of a tier: a button, and once it is pressed a field. Enter adds what
 * is in it and leaves it empty for the next one; Enter in the empty field, or Escape, ends.
 */
export function AddSkill({
  tier,
  isOpen,
  onOpen,
  onEnd,
  onLeave,
}: {
  readonly tier: Tier
  readonly isOpen: boolean
  readonly onOpen: () => void
  /** Called with the skill that was added last, if any was. */
  readonly onEnd: (last: string | undefined) => void
  /** Called when something else has taken the focus. */
  readonly onLeave: () => void
}) {
  const words = late().editor
  if (isOpen) return <NameField tier={tier} onEnd={onEnd} onLeave={onLeave} />
  return (
    <button
      type="button"
      className="add-skill"
      data-add={tier.id}
      aria-label={words.addSkillTo({ tier: tier.name })}
      onClick={onOpen}
    >
      <Plus aria-hidden="true" size={18} />
      <span aria-hidden="true">{words.addSkill}</span>
    </button>
  )
}

function NameField({
  tier,
  onEnd,
  onLeave,
}: {
  readonly tier: Tier
  readonly onEnd: (last: string | undefined) => void
  readonly onLeave: () => void
}) {
  const { addSkill } = useEditor()
  const [name, setName] = useState('')
  const last = useRef<string>(undefined)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
  }, [])
  const words = late().editor

  function add(): boolean {
    const added = addSkill(name.trim(), tier.id)
    if (added === undefined) return false
    last.current = added
    setName('')
    return true
  }

  return (
    <form
      className="add-skill-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === '') onEnd(last.current)
        else add()
      }}
    >
      <input
        ref={field}
        type="text"
        autoComplete="off"
        enterKeyHint="done"
        maxLength={NAME_LIMIT}
        aria-label={words.newSkill({ tier: tier.name })}
        aria-describedby={id}
        placeholder={words.skill.name}
        value={name}
        onChange={(event) => {
          setName(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          onEnd(last.current)
        }}
        onBlur={() => {
          // What is typed by then is meant: nothing of it is lost.
          if (name.trim() === '' || add()) onLeave()
        }}
      />
      <p id={id} className="hint">
        {words.newSkillHint}
      </p>
    </form>
  )
}
