import { english } from './english/english.ts'

/** Every word of the UI. A language is complete when it is of this type. */
export type Messages = typeof english

/** The words of the language in use. */
export const t: Messages = english

/** BCP 47 tag of the language in use, for dates and lists. */
const LANGUAGE = 'en-GB'

const and = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' })
const whole = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 0 })
const day = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long' })
const month = new Intl.DateTimeFormat(LANGUAGE, { month: 'long', year: 'numeric' })

/** “A, B and C” as the language writes it. */
export function listOf(items: readonly string[]): string {
  return and.format(items)
}

/** “22 November 2026”. */
export function dateOf(date: Date): string {
  return day.format(date)
}

/** “November 2026”. */
export function monthOf(date: Date): string {
  return month.format(date)
}

/** “2,400”. */
export function numberOf(value: number): string {
  return whole.format(value)
}
