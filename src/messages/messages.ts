import { english } from './english/english.ts'

/** Every word of the UI. A language is complete when it is of this type. */
export type Messages = typeof english

/** The words of the language in use. */
export const t: Messages = english

/** BCP 47 tag of the language in use, for dates and lists. */
const LANGUAGE = 'en-GB'

const and = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' })
const day = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long' })

/** “A, B and C” as the language writes it. */
export function listOf(items: readonly string[]): string {
  return and.format(items)
}

/** “22 November 2026”. */
export function dateOf(date: Date): string {
  return day.format(date)
}
