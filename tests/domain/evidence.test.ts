import { describe, expect, it } from 'vitest'
import {
  broughtBack,
  byMonth,
  currentEvidence,
  type Evidence,
  newestVersion,
  takenBack,
} from '../../src/domain/evidence.ts'

function evidence(id: string, at: number, on: string, more: Partial<Evidence> = {}): Evidence {
  return { id, at, by: 'self', tree: 'home', skill: 'chat', on, note: `Note ${id}.`, ...more }
}
const notes = (all: readonly Evidence[]) => currentEvidence(all).map(({ note }) => note)

describe('evidence', () => {
  it('stands with the latest day first, and of one day the one kept last', () => {
    const all = [
      evidence('a', 1, '2026-11-02'),
      evidence('b', 2, '2026-11-20'),
      evidence('c', 3, '2026-11-02'),
    ]
    expect(notes(all)).toEqual(['Note b.', 'Note c.', 'Note a.'])
  })

  it('counts by its newest version', () => {
    const all = [
      evidence('a', 1, '2026-11-02'),
      evidence('b', 2, '2026-11-02', { note: 'Put better.', replaces: 'a' }),
    ]
    expect(notes(all)).toEqual(['Put better.'])
  })

  it('that was taken back is gone, and comes back when that is undone', () => {
    const kept = evidence('a', 1, '2026-11-02')
    const gone = evidence('b', 2, '2026-11-02', { replaces: 'a', withdrawn: true })
    const back = evidence('c', 3, '2026-11-02', { note: kept.note, replaces: 'b' })
    expect(notes([kept, gone])).toEqual([])
    expect(notes([kept, gone, back])).toEqual(['Note a.'])
  })

  it('of somebody else is not the person’s own', () => {
    expect(notes([evidence('a', 1, '2026-11-02', { by: 'Alex' })])).toEqual([])
  })

  it('is taken back and brought back with its skill, link and whose words they are', () => {
    const kept = evidence('a', 1, '2026-11-02', { link: 'https://example.com', from: 'Alex' })
    const gone = { ...takenBack(kept), id: 'b', at: 2, by: 'self' }
    const back = { ...broughtBack(gone), id: 'c', at: 3, by: 'self' }
    expect(currentEvidence([kept, gone])).toEqual([])
    expect(currentEvidence([kept, gone, back])).toEqual([
      { ...kept, id: 'c', at: 3, replaces: 'b' },
    ])
  })

  it('is followed to its newest version, and a ring of versions ends the search', () => {
    const all = [
      evidence('a', 1, '2026-11-02'),
      evidence('b', 2, '2026-11-02', { replaces: 'a' }),
      evidence('c', 3, '2026-11-02', { replaces: 'b' }),
      evidence('x', 4, '2026-11-02', { replaces: 'c', by: 'Alex' }),
      evidence('r', 5, '2026-11-02', { replaces: 's' }),
      evidence('s', 6, '2026-11-02', { replaces: 'r' }),
    ]
    expect(newestVersion(all, 'a')).toBe('c')
    expect(newestVersion(all, 'c')).toBe('c')
    expect(['r', 's']).toContain(newestVersion(all, 'r'))
  })

  it('is grouped by month in its order', () => {
    const all = [
      evidence('a', 1, '2026-11-20'),
      evidence('b', 2, '2026-11-02'),
      evidence('c', 3, '2025-11-30'),
    ]
    const months = byMonth(all).map((each) => [each.month, each.evidence.map(({ id }) => id)])
    expect(months).toEqual([
      ['2026-11', ['a', 'b']],
      ['2025-11', ['c']],
    ])
  })
})
