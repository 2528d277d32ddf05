/** The languages that the app speaks, by BCP 47 primary subtag. */
export const LANGUAGES = ['en', 'de', 'es', 'ar'] as const

/** The first of `wanted`, such as a browser's list, that the app speaks. English if it speaks none. */
export function fittingLanguage(wanted: readonly string[]): (typeof LANGUAGES)[number] {
  const spoken = wanted.map((tag) => LANGUAGES.find((language) => language === primary(tag)))
  return spoken.find((language) => language !== undefined) ?? 'en'
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? ''
}
