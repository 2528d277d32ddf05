import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/domain/evidence.ts'
import { findable, folded, found } from '../../src/domain/evidence-search.ts'

function evidence(id: string, note: string, more: Partial<Evidence> = {}): Evidence {
  return { id, at: 1, by: 'self', on: '2026-11-24', note, ...more }
}
const ALL = [
  evidence('thanks', 'Merci pour le Café', { from: 'Zoë', link: 'https://example.com/chat-7' }),
  evidence('calm', 'Stayed CALM on a straße', { tree: 'home', skill: 'empathy' }),
  evidence('plain', 'Wrote a guide'),
]
const names = ({ skill }: Evidence) => (skill === 'empathy' ? 'Empathy & care' : '')
const ids = (query: string, kind: 'all' | 'kudos' | 'no-skill' = 'all') =>
  found(findable(ALL, names), query, kind).map(({ id }) => id)

describe('the search of the happy file', () => {
  it.each([
    ['cafe', ['thanks']],
    ['zoe', ['thanks']],
    ['CHAT-7', ['thanks']],
    ['empathy', ['calm']],
    ['calm', ['calm']],
    ['STRASSE', ['calm']],
    ['nothing', []],
    ['  ', ['thanks', 'calm', 'plain']],
  ])('finds by %s', (query, expected) => {
    expect(ids(query)).toEqual(expected)
  })

  it('wants every word, wherever each stands', () => {
    expect(ids('care stayed')).toEqual(['calm'])
    expect(ids('care guide')).toEqual([])
  })

  it('shows kind words alone, or what stands on no skill', () => {
    expect(ids('', 'kudos')).toEqual(['thanks'])
    expect(ids('', 'no-skill')).toEqual(['thanks', 'plain'])
    expect(ids('guide', 'kudos')).toEqual([])
  })

  it('finds any text by itself, in either case, with and without its accents', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(text, (note) => {
        const all = findable([evidence('a', note)], () => '')
        for (const query of [note, note.toUpperCase(), note.normalize('NFD'), folded(note)]) {
          expect(found(all, query, 'all')).toHaveLength(1)
        }
      }),
    )
  })

  it('finds no more when more is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), fc.string(), (notes, query, more) => {
        const all = findable(
          notes.map((note, at) => evidence(String(at), note)),
          () => '',
        )
        const wide = found(all, query, 'all')
        const narrow = found(all, `${query} ${more}`, 'all')
        expect(wide.filter((each) => narrow.includes(each))).toEqual(narrow)
      }),
    )
  })
})
