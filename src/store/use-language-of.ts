import { useGrove } from './grove-context.tsx'
import type { GroveState } from './grove-state.ts'

/** For an element that holds nothing but texts of one tree: which language they are in. */
export interface LanguageMarks {
  readonly lang?: 'en'
  readonly dir?: 'ltr'
}

const UNMARKED: LanguageMarks = {}
const ENGLISH: LanguageMarks = { lang: 'en', dir: 'ltr' }

/** The marks for the texts of a tree; none where they are in the language of the page. */
export function useLanguageOf(tree: string): LanguageMarks {
  return useGrove((state) => languageMarks(state, tree))
}

/**
 * The built-in trees are in English unless they are translated. In which language a person wrote a
 * tree of their own, nobody said: it stays unmarked.
 */
function languageMarks({ headers, language = 'en' }: GroveState, tree: string): LanguageMarks {
  if (language.startsWith('en')) return UNMARKED
  const header = headers.find(({ id }) => id === tree)
  if (!header || Object.hasOwn(header.translations ?? {}, language)) return UNMARKED
  return ENGLISH
}
