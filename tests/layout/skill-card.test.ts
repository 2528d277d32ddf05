import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { skillCard } from '../../src/layout/skill-card.ts'
import { reach, texts } from './texts.ts'

const NAMES = [
  'Influence without authority',
  "Speaking the listener's language",
  'Goal-setting & accountability',
  'Giving & taking feedback',
  'Proactive improvement',
  'Focus & follow-through',
  'Troubleshooting',
  'Hard conversations',
]

describe('a skill card', () => {
  it.each(NAMES)('shows all of "%s" on at most three lines', (name) => {
    const shown = texts(skillCard({ name, level: 'pro', words: 'Pro', direction: 'ltr' }))
    const lines = shown.slice(0, -1).map(({ text }) => text)
    expect(lines.length).toBeLessThanOrEqual(3)
    expect(lines.join(' ')).toBe(name)
  })

  it('says its level in words and in its colour', () => {
    const card = skillCard({
      name: 'Empathy',
      level: 'master',
      words: 'Master, ripe',
      direction: 'ltr',
    })
    expect(texts(card).at(-1)).toMatchObject({ text: 'Master, ripe', fill: 'master', size: 12.5 })
  })

  it('has a dashed border on paper while unrated, a solid one after', () => {
    const frames = ([null, 'rookie'] as const).map((level) =>
      skillCard({ name: 'Empathy', level, words: '', direction: 'ltr' }).children.filter(
        ({ kind }) => kind === 'rect',
      ),
    )
    expect(frames[0]).toEqual([expect.objectContaining({ fill: 'paper', dash: '4 3' })])
    expect(frames[1]?.at(-1)).not.toHaveProperty('dash')
  })

  it('mirrors the mark and the text for right to left', () => {
    const card = skillCard({ name: 'Empathy', level: 'pro', words: 'Pro', direction: 'rtl' })
    expect(card.children.find(({ kind }) => kind === 'group')).toMatchObject({ x: 140, y: 37 })
    expect(texts(card).map(({ x }) => x)).toEqual([109.5, 109.5])
  })

  it('keeps all text inside, whatever the name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.string({ maxLength: 60 }),
        (name, words) => {
          const shown = texts(skillCard({ name, level: 'master', words, direction: 'ltr' }))
          for (const text of shown) {
            expect(text.x + reach(text)).toBeLessThanOrEqual(140 - 6)
            expect(text.y - text.size * 0.75).toBeGreaterThanOrEqual(2)
            expect(text.y + text.size * 0.25).toBeLessThanOrEqual(74 - 2)
          }
        },
      ),
    )
  })
})
