import type { TreeHeader } from '../domain/tree.ts'
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
  return useGrove((state) => languageOf(tree, state))
}

/** The same for lists whose rows are of several trees. */
export function useLanguages(): (tree: string) => LanguageMarks {
  const headers = useGrove((state) => state.headers)
  const language = useGrove((state) => state.language)
  return (tree) => marksOf(tree, headers, language)
}

/** The same outside of components, such as for an exported picture. */
export function languageOf(
  tree: string,
  { headers, language }: Pick<GroveState, 'headers' | 'language'>,
): LanguageMarks {
  return marksOf(tree, headers, language)
}

/**
 * The built-in trees are in English unless they are translated. In which language a person wrote a
 * tree of their own, nobody said: it stays unmarked.
 */
function marksOf(tree: string, headers: readonly TreeHeader[], language = 'en'): LanguageMarks {
  if (language.startsWith('en')) return UNMARKED
  const header = headers.find(({ id }) => id === tree)
  if (!header || Object.hasOwn(header.translations ?? {}, language)) return UNMARKED
  return ENGLISH
}
