import type { EvidenceDraft } from '../../domain/evidence-draft.ts'
import { safeLink } from '../../domain/evidence-link.ts'
import { late } from '../../messages/late.ts'

/** The first day that is taken: a year typed in two digits lies before it. */
export const EARLIEST = '1900-01-01'

/** Longest address that is kept, in UTF-16 units. */
const LONGEST_LINK = 2_000

/** What is wrong with a draft, by field. */
export interface DraftErrors {
  readonly note?: string
  readonly on?: string
  readonly link?: string
}

/** What keeps a draft from being kept on the day `today`. */
export function errorsOf({ note, on, link = '' }: EvidenceDraft, today: string): DraftErrors {
  const words = late().evidence
  return {
    ...(note.trim() === '' && { note: words.noteMissing }),
    ...(on < EARLIEST ? { on: words.onMissing } : on > today && { on: words.onAhead }),
    ...(link.trim() !== '' && safeLink(link) === undefined
      ? { link: words.linkUnsafe }
      : link.trim().length > LONGEST_LINK && { link: words.linkLong }),
  }
}

export function isRefused({ note, on, link }: DraftErrors): boolean {
  return [note, on, link].some((error) => error !== undefined)
}
