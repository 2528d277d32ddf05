import { describe, expect, it } from 'vitest'
import { currentEvidence, type Evidence } from '../../src/domain/evidence.ts'

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
})
