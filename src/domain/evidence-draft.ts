import type { Evidence, WrittenEvidence } from './evidence.ts'

/** Evidence being written. It is no record yet, and is kept for as long as the page is open. */
export interface EvidenceDraft {
  readonly note: string
  /** The day it happened, as `2026-11-24`, or what was typed instead. */
  readonly on: string
  /** The skill that it is to show, with its tree; neither for none yet. */
  readonly tree?: string | undefined
  readonly skill?: string | undefined
  /** The address as it was typed, and who said it. */
  readonly link?: string | undefined
  readonly from?: string | undefined
  /** Id of the evidence that is being changed. */
  readonly replaces?: string
}

/** The key of what is quickly added. No `skillKey` starts with a slash. */
export const QUICK_DRAFT = '/quick'

/** The key of a change of the evidence `id`. */
export function changeKey(id: string): string {
  return `/change/${id}`
}

/** A draft that changes `evidence`. */
export function draftOf({ note, on, tree, skill, link, from, id }: Evidence): EvidenceDraft {
  return { note, on, tree, skill, link, from, replaces: id }
}

/** Whether nothing was written yet that would be lost. A skill and a day are quickly chosen anew. */
export function isBlank({ note, link = '', from = '', replaces }: EvidenceDraft): boolean {
  return replaces === undefined && [note, link, from].every((text) => text.trim() === '')
}

/** What a draft says, ready to be kept: without space around it, and without empty parts. */
export function written(draft: EvidenceDraft): WrittenEvidence {
  const { on, tree, skill, replaces } = draft
  const [note = '', link = '', from = ''] = [draft.note, draft.link, draft.from].map((text) =>
    text?.trim(),
  )
  return {
    on,
    note,
    ...(tree !== undefined && skill !== undefined && { tree, skill }),
    ...(link !== '' && { link }),
    ...(from !== '' && { from }),
    ...(replaces !== undefined && { replaces }),
  }
}
