import { useState } from 'react'

/** Evidence being written. */
export interface EvidenceDraft {
  readonly note: string
  /** The day it happened, as `2026-11-24`, or what was typed instead. */
  readonly on: string
  /** Id of the evidence that is being changed. */
  readonly replaces: string | undefined
}

/** What is being written, by skill. Closing a panel must not cost anybody a sentence. */
const drafts = new Map<string, EvidenceDraft>()

/** The draft of one skill, kept for as long as the page is open, whatever panel is open. */
export function useDraft(
  skill: string,
): readonly [EvidenceDraft | undefined, (draft: EvidenceDraft | undefined) => void] {
  const [draft, setDraft] = useState(drafts.get(skill))
  return [
    draft,
    (next) => {
      if (next) drafts.set(skill, next)
      else drafts.delete(skill)
      setDraft(next)
    },
  ]
}
