import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../src/layout/glyph-widths.ts'
import { flowText, wrapText } from '../../src/layout/text-lines.ts'

describe('text in lines', () => {
  it('stays on one line where it fits', () => {
    expect(wrapText('Self-care', 'sansBold', 14, 102, 3)).toEqual(['Self-care'])
  })

  it('makes the lines about equally long', () => {
    expect(wrapText('Influence without authority', 'sans', 14, 140, 3)).toEqual([
      'Influence',
      'without authority',
    ])
  })

  it('fills each line of running text', () => {
    expect(flowText('Influence without authority', 'sans', 14, 140, 3)).toEqual([
      'Influence without',
      'authority',
    ])
  })

  it('breaks a word that is too long after its hyphen, else anywhere', () => {
    expect(wrapText('follow-through', 'sans', 14, 70, 3)).toEqual(['follow-', 'through'])
    expect(wrapText('iiiiiiiiii', 'sans', 100, 125, 9)).toEqual(['iiiii', 'iiiii'])
  })

  it('ends in an ellipsis what does not fit', () => {
    expect(wrapText('one two three four', 'sans', 14, 40, 2)).toEqual(['one', 'two…'])
  })

  it('never parts a mark from its letter', () => {
    const lines = wrapText('e\u0301'.repeat(40), 'sans', 14, 50, 40)
    expect(lines.every((line) => !line.startsWith('\u0301'))).toBe(true)
    expect(lines.join('')).toBe('e\u0301'.repeat(40))
  })

  it('is empty for empty text', () => {
    expect(wrapText(' \n ', 'serif', 17, 100, 2)).toEqual([])
  })

  it('counts East Asian letters as wide as their size', () => {
    expect(textWidth('職人', 'sans', 10)).toBe(20)
  })

  it('keeps every line within the width and within the number of lines, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.integer({ min: 1, max: 4 }),
        (text, maxLines) => {
          const lines = wrapText(text, 'serif', 15, 110, maxLines)
          expect(lines.length).toBeLessThanOrEqual(maxLines)
          for (const line of lines) expect(textWidth(line, 'serif', 15)).toBeLessThanOrEqual(110)
        },
      ),
    )
  })

  it('loses no letter as long as there is room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const lines = wrapText(text, 'sans', 14, 100, 100)
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
      }),
    )
  })
})
