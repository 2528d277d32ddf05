import type { Translation } from './catalogue.ts'
import type { allEnglish } from './english/all.ts'
import type { LANGUAGES } from './fitting-language.ts'

/** One of them; or `en-XA`, English made long and odd, in which untranslated and cut off text shows. */
export type Language = (typeof LANGUAGES)[number] | 'en-XA'

export interface LanguageFacts {
  /** As its speakers call it. */
  readonly name: string
  /** BCP 47 tag, by which dates, numbers, lists and plurals are formed. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
}

/** What there is to know of each language before its words are loaded. */
export const languageFacts: Readonly<Record<Language, LanguageFacts>> = {
  en: { name: 'English', tag: 'en-GB', direction: 'ltr' },
  de: { name: 'Deutsch', tag: 'de', direction: 'ltr' },
  es: { name: 'Español', tag: 'es', direction: 'ltr' },
  // The digits of Europe and the Maghreb, since the person's own texts and the pictures have these.
  ar: { name: 'العربية', tag: 'ar-u-nu-latn', direction: 'rtl' },
  'en-XA': { name: 'Pseudo', tag: 'en-GB', direction: 'ltr' },
}

/** Loads the words of a language. Rejects when they cannot be fetched. */
export async function loadWords(language: Language): Promise<Translation<typeof allEnglish>> {
  switch (language) {
    case 'en':
      return (await import('./english/all.ts')).allEnglish
    case 'de':
      return (await import('./german/german.ts')).german
    case 'es':
      return (await import('./spanish/spanish.ts')).spanish
    case 'ar':
      return (await import('./arabic/arabic.ts')).arabic
    case 'en-XA':
      return (await import('./pseudo.ts')).pseudo
  }
}

/** Whether a stored text names a language of the app. */
export function isLanguage(text: string | undefined): text is Language {
  return text !== undefined && Object.hasOwn(languageFacts, text)
}
