import type { Translation, Words } from './catalogue.ts'
import { allEnglish } from './english/all.ts'

/** How much longer than English a translation may get and still has to fit. */
const LONGER = 0.35

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
}

/**
 * English made long and odd: what is cut off, overlaps, or was never put into the catalogue shows at
 * a glance. Choose it by `?language=en-XA` in the address.
 */
export const pseudo = odd(allEnglish) as Translation<typeof allEnglish>

function odd(words: Words): Words {
  const oddly = (value: Words[string]) => {
    if (typeof value === 'string') return oddText(value)
    return isList(value) ? value.map(oddText) : odd(value)
  }
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, oddly(value)]))
}

function isList(value: Words[string]): value is readonly string[] {
  return Array.isArray(value)
}

/** “[Ópén ··]” for “Open”. What stands in braces is for the formatter, but for the texts of its cases. */
export function oddText(text: string): string {
  let depth = 0
  const accented = text.replace(/[{}aeiou]/gi, (letter) => {
    if (letter === '{') depth += 1
    if (letter === '}') depth -= 1
    return depth % 2 === 0 ? (ACCENTED[letter] ?? letter) : letter
  })
  const length = Math.ceil(text.replace(/\{[^}]*\}/g, '').length * LONGER)
  // In pieces of a long word, between which a line can break.
  const padding = '·'.repeat(length).replace(/·{16}(?=·)/g, '$& ')
  return `[${accented} ${padding}]`
}
