import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { destinationCard } from '../../src/layout/destination-card.ts'
import { reach, texts } from './texts.ts'

const CARD = { state: 'sprouting', chosen: false, direction: 'ltr' } as const

describe('a destination card', () => {
  it('shows the longest built-in name with the longest skill that carries it', () => {
    const card = destinationCard({
      ...CARD,
      name: 'Bugs & product testing',
      words: "Sprouting from\nSpeaking the listener's language",
    })
    expect(texts(card).map(({ text }) => text)).toEqual([
      'Bugs &',
      'product testing',
      'Sprouting from',
      'Speaking the',
      "listener's language",
    ])
  })

  it('has a card of its own only when chosen', () => {
    const kinds = [false, true].map((chosen) =>
      destinationCard({ ...CARD, chosen, name: 'Marketing', words: 'Dormant' }).children.some(
        ({ kind }) => kind === 'rect',
      ),
    )
    expect(kinds).toEqual([false, true])
  })

  it('keeps all text inside, whatever the name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.boolean(),
        (name, words, chosen) => {
          for (const text of texts(destinationCard({ ...CARD, chosen, name, words }))) {
            expect(text.x + reach(text)).toBeLessThanOrEqual(152 - 6)
            expect(text.y - text.size * 0.75).toBeGreaterThanOrEqual(1)
            expect(text.y + text.size * 0.25).toBeLessThanOrEqual(86 - 1)
          }
        },
      ),
    )
  })
})
