import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notesFromLines } from '../../src/domain/workshop-lines.ts'

function notes(text: string, ...known: readonly string[]) {
  return notesFromLines(text, known).notes
}

describe('pasted lines', () => {
  it('are a note each, without empty lines', () => {
    expect(notes('Slept well\r\n\n  Took breaks \n\t\nLaughed')).toEqual([
      'Slept well',
      'Took breaks',
      'Laughed',
    ])
  })

  it('lose their bullets, boxes and numbers', () => {
    const text =
      '- Slept\n* Ate\n• Walked\n1. Read\n(2) Wrote\nc) Asked\n- [x] Called\n☐ Sang\n– 3) Ran'
    expect(notes(text)).toEqual([
      'Slept',
      'Ate',
      'Walked',
      'Read',
      'Wrote',
      'Asked',
      'Called',
      'Sang',
      'Ran',
    ])
  })

  it('lose what a chat puts in front of them', () => {
    const text =
      '[03/04/2026, 10:02:11] Maria: Asked why\n3/4/2026, 10:03 - Kim Lee: Stayed calm\n[10:04] Jo: Said no'
    expect(notes(text)).toEqual(['Asked why', 'Stayed calm', 'Said no'])
  })

  it('keep numbers, dashes and times that are part of what they say', () => {
    const text =
      '3 customers thanked me\nSelf-care\nHad lunch at 12:30\n24/7 cover: planned it\n9:00 I listened: she cried'
    expect(notes(text)).toEqual(text.split('\n'))
  })

  it('that say the same as another one or a note are told apart', () => {
    expect(notesFromLines('Slept well\nslept  WELL.\nTook breaks', ['took breaks!'])).toMatchObject(
      {
        notes: ['Slept well'],
        twice: ['slept WELL.', 'Took breaks'],
      },
    )
  })

  it('of 600 characters are cut to 500, and that is counted', () => {
    const { notes: all, cut } = notesFromLines('x'.repeat(600), [])
    expect([all[0]?.length, all[0]?.at(-1), cut]).toEqual([500, '…', 1])
  })

  it('after the first thousand are left for the next time', () => {
    const lines = Array.from({ length: 1_203 }, (_, at) => `note ${String(at)}`)
    const { notes: all, left } = notesFromLines(lines.join('\n'), [])
    expect([all.length, left.length, left[0]]).toEqual([1_000, 203, 'note 1000'])
  })

  it('give clean notes whatever is pasted, and each line once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { notes: all, twice } = notesFromLines(text, [])
        for (const note of [...all, ...twice]) {
          expect(note).toMatch(/[\p{L}\p{N}]/u)
          expect(note).not.toMatch(/[\p{Cc}\u202e]/u)
        }
        expect(new Set(all).size).toBe(all.length)
        expect(notesFromLines(all.join('\n'), all).notes.length).toBeLessThanOrEqual(all.length)
      }),
    )
  })
})
