import { folded } from './evidence-search.ts'

/** What was typed, and when the last letter of it came, in ms. */
export interface Typed {
  readonly text: string
  readonly at: number
}

/** Letters that come within so many ms of each other belong together. */
const PAUSE = 1_000

/**
 * The typed word with one more key, or `undefined` when the key types nothing: words begin with a
 * letter, and only within a word do Space and other signs count; `?` never does, since it lists the
 * keys. `at` is the time, in ms.
 */
export function typedWith(before: Typed | undefined, key: string, at: number): Typed | undefined {
  if (!/^[^?]$/u.test(key)) return undefined
  const isWord = before !== undefined && at - before.at < PAUSE
  if (!isWord && !/\p{L}/u.test(key)) return undefined
  return { text: (isWord ? before.text : '') + key, at }
}

/** Whether a key says that the word is done, so that what is typed next begins another one. */
export function endsWord(key: string): boolean {
  return ['Enter', 'Escape', 'Tab'].includes(key)
}

/**
 * The next skill after `from`, in the order given and around its end, whose name starts with what
 * was typed, whatever its case and accents. A longer word may go on meaning the skill one is at;
 * one letter again and again goes through the names that begin with it.
 */
export function skillStartingWith(
  skills: readonly { readonly id: string; readonly name: string }[],
  typed: string,
  from: string | undefined,
): string | undefined {
  const word = folded(typed)
  const at = skills.findIndex(({ id }) => id === from)
  const next = (start: string, first: number) =>
    [...skills.slice(first), ...skills.slice(0, first)].find(({ name }) =>
      folded(name).startsWith(start),
    )?.id
  const letter = /^(.)\1*$/su.exec(word)?.[1]
  if (letter === word) return next(letter, at + 1)
  return next(word, Math.max(at, 0)) ?? (letter === undefined ? undefined : next(letter, at + 1))
}
