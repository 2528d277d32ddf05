import { describe, expect, it } from 'vitest'
import { unsavedOf } from '../../src/store/unsaved.ts'

const saved = { kind: 'saved' } as const

describe('what a reload would lose', () => {
  it('is nothing when all is saved and nobody writes', () => {
    expect(unsavedOf({ drafts: new Map(), saving: saved })).toBeUndefined()
  })

  it('is evidence that is being written, but not a form that is still empty', () => {
    const empty = { note: ' ', on: '2026-11-24' }
    const written = { note: 'Listened for 20 minutes.', on: '2026-11-24' }
    expect(unsavedOf({ drafts: new Map([['/quick', empty]]), saving: saved })).toBeUndefined()
    expect(unsavedOf({ drafts: new Map([['/quick', written]]), saving: saved })).toBe('writing')
  })

  it('is what waits for the disk', () => {
    const drafts = new Map()
    expect(unsavedOf({ drafts, saving: { kind: 'saving' } })).toBe('saving')
    expect(unsavedOf({ drafts, saving: { kind: 'failed', reason: 'Full.', unsaved: 2 } })).toBe(
      'saving',
    )
  })
})
