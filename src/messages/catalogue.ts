/**
 * A language's words as data: plain text, lists of texts, and messages in ICU MessageFormat such as
 * `{count, plural, one {# goal} other {# goals}}`. https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export interface Words {
  readonly [key: string]: string | readonly string[] | Words
}

/** What another language has to hold to be complete: every text that `C` has. */
export type Translation<C> = {
  readonly [K in keyof C]: C[K] extends string
    ? string
    : C[K] extends readonly string[]
      ? readonly string[]
      : Translation<C[K]>
}

/** The words ready for use: plain texts as they are, and a function for each that takes values. */
export type Messages<C> = {
  readonly [K in keyof C]: C[K] extends string
    ? Message<C[K]>
    : C[K] extends readonly string[]
      ? readonly string[]
      : Messages<C[K]>
}

/** A message in use: its type knows the names and kinds of the values that its text asks for. */
export type Message<S extends string> = [Asked<S>] extends [never]
  ? string
  : (values: { readonly [A in Asked<S> as A['name']]: A['value'] }) => string

/**
 * The values that a text asks for. Braces open an argument in text, and a text in an argument's list
 * of cases; `Open` is the stack of what is open.
 */
type Asked<
  S extends string,
  Open extends readonly Part[] = ['text'],
> = S extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? S extends `${string}}${infer Rest}`
      ? Asked<Rest, Closed<Open>>
      : never
    : Open[0] extends 'text'
      ? Argument<After> | Asked<After, ['argument', ...Open]>
      : Asked<After, ['text', ...Open]>
  : never

type Part = 'text' | 'argument'

type Closed<Open extends readonly Part[]> = Open extends readonly [
  Part,
  ...infer Rest extends readonly Part[],
]
  ? Rest
  : ['text']

/** The argument that begins here: `name}`, `name, number}`, `name, plural, …` or `name, select, …`. */
type Argument<S extends string> = S extends `${infer Head}}${string}`
  ? Head extends `${infer Name}, ${infer Kind}`
    ? { name: Name; value: Kind extends `select,${string}` ? string : number }
    : { name: Head; value: string | number }
  : never
