import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import type { Words } from '../../src/messages/catalogue.ts'
import { allEnglish } from '../../src/messages/english/all.ts'
import { LANGUAGES } from '../../src/messages/fitting-language.ts'
import { languageFacts, loadWords } from '../../src/messages/languages.ts'
import { sameAsEnglish } from './same-as-english.ts'

describe.each(LANGUAGES)('the words of %s', async (language) => {
  const { tag } = languageFacts[language]
  const words = texts(await loadWords(language))
  const originals = texts(allEnglish)

  it('are all there, and no others', () => {
    expect([...words.keys()].toSorted()).toEqual([...originals.keys()].toSorted())
  })

  it('can all be read by the formatter', () => {
    expect(faults(words, (text) => void elements(text))).toEqual([])
  })

  it('ask for the same values as English', () => {
    const asked = (text: string) => [...valuesOf(elements(text))].toSorted()
    expect(
      faults(words, (text, key) => {
        const own = asked(text).join()
        const wanted = asked(originals.get(key) ?? '').join()
        if (own !== wanted) throw new Error(`asks for ${own} instead of ${wanted}`)
      }),
    ).toEqual([])
  })

  it('have a form for every number that the language tells apart', () => {
    const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
    expect(
      faults(words, (text) => {
        for (const forms of pluralsOf(elements(text))) {
          const missing = wanted.filter((form) => !forms.includes(form))
          if (missing.length > 0) throw new Error(`lacks ${missing.join()}`)
        }
      }),
    ).toEqual([])
  })

  it('have no sign that the formatter takes for its own', () => {
    expect(
      faults(words, (text) => {
        if (/['<>]/.test(text)) throw new Error('an apostrophe or an angle bracket')
      }),
    ).toEqual([])
  })
})

describe.each(LANGUAGES.filter((language) => language !== 'en'))(
  'the words of %s',
  async (language) => {
    const words = texts(await loadWords(language))
    const originals = texts(allEnglish)

    it('are not English', () => {
      const hasWords = (text: string) => /\p{Letter}{3}/u.test(text.replace(/\{[^}]*\}/g, ''))
      const same = [...words].filter(([key, text]) => text === originals.get(key) && hasWords(text))
      const wrong = same.filter(([key]) => !sameAsEnglish[language]?.includes(key))
      expect(wrong).toEqual([])
    })
  },
)

/** Every text by the path of its keys. */
function texts(words: Words, path: readonly string[] = []): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): [string, string][] => {
      const at = [...path, key]
      if (typeof value === 'string') return [[at.join('.'), value]]
      return [
        ...texts(Array.isArray(value) ? listed(value as readonly string[]) : (value as Words), at),
      ]
    }),
  )
}

/** What `check` throws, by key. */
function faults(
  words: ReadonlyMap<string, string>,
  check: (text: string, key: string) => void,
): readonly string[] {
  return [...words].flatMap(([key, text]) => {
    try {
      check(text, key)
      return []
    } catch (error) {
      return [`${key}: ${String(error)}`]
    }
  })
}

/** A text without braces is shown as it is. */
function elements(text: string): readonly MessageFormatElement[] {
  return text.includes('{') ? parse(text, { ignoreTag: true }) : []
}

/** Names of the values, those that choose among cases with the names of these. */
function valuesOf(message: readonly MessageFormatElement[]): ReadonlySet<string> {
  return new Set(
    message.flatMap((element) => {
      if (element.type === TYPE.literal || element.type === TYPE.pound) return []
      if (element.type === TYPE.select) {
        const cases = Object.keys(element.options).toSorted().join(' ')
        return [`${element.value} (${cases})`, ...inCases(element)]
      }
      return 'options' in element ? [element.value, ...inCases(element)] : [element.value]
    }),
  )
}

function inCases({ options }: { options: Record<string, { value: MessageFormatElement[] }> }) {
  return Object.values(options).flatMap(({ value }) => [...valuesOf(value)])
}

/** The forms that each plural of a message has. */
function pluralsOf(message: readonly MessageFormatElement[]): readonly (readonly string[])[] {
  return message.flatMap((element) => {
    if (!('options' in element)) return []
    const within = Object.values(element.options).flatMap(({ value }) => pluralsOf(value))
    return element.type === TYPE.plural ? [Object.keys(element.options), ...within] : within
  })
}

function listed(list: readonly string[]): Words {
  return Object.fromEntries(list.map((text, index) => [String(index), text]))
}
