import { IntlMessageFormat } from 'intl-messageformat'
import type { Messages, Translation, Words } from './catalogue.ts'

type Values = Readonly<Record<string, string | number>>

/**
 * Makes a language's words ready for use. `tag` is its BCP 47 tag, by which plurals and numbers are
 * formed. A message is parsed when it is first said; a faulty one throws then (tests parse them all).
 */
export function translate<C>(words: Translation<C>, tag: string): Messages<C> {
  return ready(words, tag) as Messages<C>
}

function ready(words: Words, tag: string): object {
  const inUse = (value: Words[string]): unknown => {
    if (typeof value === 'string') return asksForValues(value) ? message(value, tag) : value
    return Array.isArray(value) ? value : ready(value as Words, tag)
  }
  return Object.fromEntries<unknown>(
    Object.entries(words).map(([key, value]) => [key, inUse(value)]),
  )
}

function asksForValues(text: string): boolean {
  return text.includes('{')
}

function message(text: string, tag: string): (values: Values) => string {
  let format: IntlMessageFormat | undefined
  return (values) => {
    format ??= new IntlMessageFormat(
      isRightToLeft(text) ? withIsolates(text) : text,
      tag,
      undefined,
      {
        ignoreTag: true,
      },
    )
    return String(format.format(values))
  }
}

function isRightToLeft(text: string): boolean {
  return /[\p{Script=Arabic}،؛؟]/u.test(text)
}

/**
 * `text` with each value set off from what stands around it, so that an English name in an Arabic
 * sentence does not turn the order of its neighbours. What chooses among cases stays as it is: it is
 * not shown. https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
function withIsolates(text: string): string {
  let depth = 0
  return text.replace(/\{\w+\}|[{}]/g, (part) => {
    if (part === '{') depth += 1
    else if (part === '}') depth -= 1
    // At an odd depth it is the text of a case.
    else if (depth % 2 === 0) return `\u2068${part}\u2069`
    return part
  })
}
