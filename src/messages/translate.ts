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
  const isRightToLeft = /[\p{Script=Arabic}،؛؟]/u.test(text)
  let format: IntlMessageFormat | undefined
  return (values) => {
    format ??= new IntlMessageFormat(text, tag, undefined, { ignoreTag: true })
    return String(format.format(isRightToLeft ? isolated(values) : values))
  }
}

/**
 * The values set off from the text around them, so that an English name in an Arabic sentence does
 * not turn the order of its neighbours. https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
function isolated(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? `\u2068${value}\u2069` : value,
    ]),
  )
}
