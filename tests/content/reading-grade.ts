import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

/** The school grade in which `sentences` can be read at ease (Flesch–Kincaid 1975). */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap(
    (sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [],
  )
  const ends = sentences.flatMap((sentence) => sentence.match(/[.?!](?=\s|$)/g) ?? [])
  return fleschKincaid({
    sentence: ends.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  })
}
