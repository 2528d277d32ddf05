import type { Messages as Ready, Translation } from './catalogue.ts'
import type { allEnglish } from './english/all.ts'
import { english } from './english/english.ts'
import { type Language, type LanguageFacts, languageFacts, loadWords } from './languages.ts'
import { translate } from './translate.ts'

/** Every word of the UI, ready for use. */
export type Messages = Ready<typeof english>

/**
 * The words of the language in use: English until another is spoken. Read them when something is
 * shown, not before: they change with the language.
 */
export let t: Messages = translate<typeof english>(english, languageFacts.en.tag)

/** The language in use. */
export let spoken: LanguageFacts = languageFacts.en

/** All words of the language in use; `undefined` for the English that the app begins with. */
export let loaded: Translation<typeof allEnglish> | undefined

let forms = formsOf(languageFacts.en.tag)

let asked: Language = 'en'

/** Makes a language the one in use. Rejects, and changes nothing, when its words cannot be loaded. */
export async function speak(language: Language): Promise<void> {
  asked = language
  const facts = languageFacts[language]
  if (spoken === facts) return
  const words = await loadWords(language)
  // Another one may have been asked for meanwhile.
  if (asked !== language) return
  t = translate<typeof english>(words, facts.tag)
  loaded = words
  spoken = facts
  forms = formsOf(facts.tag)
}

/** “A, B and C” as the language writes it. */
export function listOf(items: readonly string[]): string {
  return forms.and().format(items)
}

/** “22 November 2026”. */
export function dateOf(date: Date): string {
  return forms.day().format(date)
}

/** “22 November 2026 at 14:05”. */
export function momentOf(date: Date): string {
  return forms.moment().format(date)
}

/** “November 2026”. */
export function monthOf(date: Date): string {
  return forms.month().format(date)
}

/** “2,400”. */
export function numberOf(value: number): string {
  return forms.whole().format(value)
}

/** Made when first used: a browser takes up to 30 ms for each, and the first picture needs few. */
function formsOf(tag: string) {
  return {
    and: once(() => new Intl.ListFormat(tag, { type: 'conjunction' })),
    day: once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'long' })),
    moment: once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' })),
    month: once(() => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric' })),
    whole: once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 0 })),
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
