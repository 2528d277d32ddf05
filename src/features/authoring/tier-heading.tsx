import { Ellipsis } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { NAME_LIMIT } from '../../domain/limits.ts'
import type { Tier } from '../../domain/tree.ts'
import { roman } from '../../layout/roman.ts'
import { late } from '../../messages/late.ts'
import { useEditor } from './editor-context.tsx'
import { refusalWords } from './refusal-words.ts'
import { useDraft } from './use-draft.ts'

/** A tier's name as a field above its skills, and the way to its form. */
export function TierHeading({
  tier,
  place,
  isNew,
  isOpen,
  onOpen,
}: {
  readonly tier: Tier
  /** From 0. */
  readonly place: number
  /** Whether it was just added and waits for its name. */
  readonly isNew: boolean
  /** Whether its form is open. */
  readonly isOpen: boolean
  readonly onOpen: (byKeyboard: boolean) => void
}) {
  const { tree, make, show } = useEditor()
  const draft = useDraft(`${tree.id}/tier/${tier.id}/heading`, tier.name, (name) => {
    const refusal = make([{ kind: 'tier', tier: tier.id, name }])
    if (refusal) show(refusalWords(refusal))
    return refusal
  })
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!isNew) return
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [isNew])
  const words = late().editor.tier
  return (
    <div className="tier-heading">
      <span className="numeral" aria-hidden="true">
        {roman(place + 1)}
      </span>
      <textarea
        ref={field}
        rows={1}
        maxLength={NAME_LIMIT}
        aria-label={words.rename({ number: roman(place + 1) })}
        aria-invalid={draft.error !== undefined}
        value={draft.value}
        onChange={(event) => {
          // A name has one line, however it is broken.
          draft.onChange(event.target.value.replaceAll('\n', ' '))
        }}
        onKeyDown={(event) => {
          draft.onKeyDown(event, true)
        }}
        onBlur={draft.keep}
      />
      <button
        type="button"
        className="round-button"
        data-tier={tier.id}
        aria-label={words.about({ tier: tier.name })}
        aria-expanded={isOpen}
        title={words.about({ tier: tier.name })}
        onClick={(event) => {
          onOpen(event.detail === 0)
        }}
      >
        <Ellipsis aria-hidden="true" size={18} />
      </button>
    </div>
  )
}
