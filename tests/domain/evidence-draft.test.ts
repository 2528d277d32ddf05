import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/domain/evidence.ts'
import { draftOf, isBlank, written } from '../../src/domain/evidence-draft.ts'

const kept: Evidence = {
  id: 'a',
  at: 1,
  by: 'self',
  on: '2026-11-24',
  note: 'Thank you!',
  tree: 'home',
  skill: 'chat',
  link: 'https://example.com',
  from: 'Alex',
}

describe('a draft of evidence', () => {
  it('is written without the space around it and without empty parts', () => {
    const draft = { note: ' One\n two ', on: '2026-11-24', link: '  ', from: ' ' }
    expect(written(draft)).toEqual({ note: 'One\n two', on: '2026-11-24' })
    expect(written({ ...draft, link: ' https://example.com ', from: ' Alex ' })).toEqual({
      note: 'One\n two',
      on: '2026-11-24',
      link: 'https://example.com',
      from: 'Alex',
    })
  })

  it('of a change says all that was said, and what it is a change of', () => {
    expect(written(draftOf(kept))).toEqual({
      on: '2026-11-24',
      note: 'Thank you!',
      tree: 'home',
      skill: 'chat',
      link: 'https://example.com',
      from: 'Alex',
      replaces: 'a',
    })
  })

  it('is on a skill in a tree, or on none', () => {
    const taken = written({ ...draftOf(kept), tree: undefined, skill: undefined })
    expect(taken).not.toHaveProperty('tree')
    expect(taken).not.toHaveProperty('skill')
  })

  it('is blank while nothing would be lost', () => {
    expect(isBlank({ note: ' ', on: '2026-11-24', tree: 'home', skill: 'chat' })).toBe(true)
    expect(isBlank({ note: '', on: '2026-11-24', from: 'Alex' })).toBe(false)
    expect(isBlank({ note: '', on: '2026-11-24', replaces: 'a' })).toBe(false)
  })
})
