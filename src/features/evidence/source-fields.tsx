import { useState } from 'react'
import type { EvidenceDraft } from '../../domain/evidence-draft.ts'
import { late } from '../../messages/late.ts'
import { FormField } from '../../ui/form-field.tsx'

/** Longest name that a record takes, in UTF-16 units. */
const LONGEST_NAME = 120

/** Where it can be seen, and who said it; folded at first where room is short. */
export function SourceFields({
  draft: { link = '', from = '', ...draft },
  isFolded,
  error,
  onChange,
}: {
  readonly draft: EvidenceDraft
  readonly isFolded: boolean
  /** What is wrong with the link. */
  readonly error: string | undefined
  readonly onChange: (draft: EvidenceDraft) => void
}) {
  const words = late().evidence
  const [isUnfolded, setUnfolded] = useState(!isFolded || link !== '' || from !== '')
  // What is wrong is to be seen.
  const isOpen = isUnfolded || error !== undefined
  return (
    <>
      {isFolded && (
        <button
          type="button"
          className="text-button evidence-more"
          aria-expanded={isOpen}
          onClick={() => {
            setUnfolded(!isUnfolded)
          }}
        >
          {words.more}
        </button>
      )}
      {isOpen && (
        <>
          <FormField label={words.from} hint={words.fromHint}>
            {(ties) => (
              <input
                {...ties}
                type="text"
                maxLength={LONGEST_NAME}
                value={from}
                onChange={(event) => {
                  onChange({ ...draft, link, from: event.target.value })
                }}
              />
            )}
          </FormField>
          <FormField label={words.link} hint={words.linkHint} error={error}>
            {(ties) => (
              <input
                {...ties}
                type="text"
                inputMode="url"
                spellCheck={false}
                value={link}
                onChange={(event) => {
                  onChange({ ...draft, from, link: event.target.value })
                }}
              />
            )}
          </FormField>
        </>
      )}
    </>
  )
}
