import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../src/domain/outline.ts'
import { skillStartingWith } from '../../src/domain/type-ahead.ts'
import { moveFor } from '../../src/features/tree-outline/outline-keys.ts'
import { rowsInView, wayTo } from '../../src/features/tree-outline/outline-rows.ts'
import { skill, tree } from '../builders.ts'

const items = outlineOf(
  tree('support', [
    skill('rest', 'Ground'),
    skill('focus', 'Ground'),
    skill('empathy', 'Habits', 'rest'),
    skill('élan', 'Habits', 'rest'),
    skill('writing', 'Habits', 'focus'),
    skill('calls', 'Customer', 'empathy'),
  ]),
)

/** rest (empathy (calls), élan), focus (writing), without what is under a folded one. */
const rows = (...folded: string[]) => rowsInView(items, undefined, new Set(folded))

describe('the rows in view', () => {
  it('are all of them, a branch after its parent', () => {
    expect(rows().map(({ id }) => id)).toEqual([
      'rest',
      'empathy',
      'calls',
      'élan',
      'focus',
      'writing',
    ])
  })

  it('leave out what is under a folded one, at any depth', () => {
    expect(rows('rest').map(({ id }) => id)).toEqual(['rest', 'focus', 'writing'])
  })

  it('know the way to a row', () => {
    expect(wayTo(rows(), 'calls')).toEqual(['empathy', 'rest'])
  })
})

describe('the keys of the outline', () => {
  it('go down and up through what is in view, and stop at the ends', () => {
    const seen = rows('rest')
    expect(moveFor(seen, 'rest', 'ArrowDown', 'ltr')).toEqual({ kind: 'focus', skill: 'focus' })
    expect(moveFor(seen, 'focus', 'ArrowUp', 'ltr')).toEqual({ kind: 'focus', skill: 'rest' })
    expect(moveFor(seen, 'rest', 'ArrowUp', 'ltr')).toBeUndefined()
    expect(moveFor(seen, 'writing', 'ArrowDown', 'ltr')).toBeUndefined()
  })

  it('go to the first and the last in view', () => {
    expect(moveFor(rows(), 'calls', 'Home', 'ltr')).toEqual({ kind: 'focus', skill: 'rest' })
    expect(moveFor(rows('focus'), 'calls', 'End', 'ltr')).toEqual({ kind: 'focus', skill: 'focus' })
  })

  it('unfold a branch by the forward arrow, then go to its first skill', () => {
    expect(moveFor(rows('rest'), 'rest', 'ArrowRight', 'ltr')).toEqual({
      kind: 'unfold',
      skills: ['rest'],
    })
    expect(moveFor(rows(), 'rest', 'ArrowRight', 'ltr')).toEqual({
      kind: 'focus',
      skill: 'empathy',
    })
    expect(moveFor(rows(), 'calls', 'ArrowRight', 'ltr')).toBeUndefined()
  })

  it('fold a branch by the back arrow, then go to its parent', () => {
    expect(moveFor(rows(), 'empathy', 'ArrowLeft', 'ltr')).toEqual({
      kind: 'fold',
      skills: ['empathy'],
    })
    expect(moveFor(rows('empathy'), 'empathy', 'ArrowLeft', 'ltr')).toEqual({
      kind: 'focus',
      skill: 'rest',
    })
    expect(moveFor(rows('rest'), 'rest', 'ArrowLeft', 'ltr')).toBeUndefined()
  })

  it('are mirrored where the language runs from right to left', () => {
    expect(moveFor(rows(), 'rest', 'ArrowLeft', 'rtl')).toEqual({ kind: 'focus', skill: 'empathy' })
    expect(moveFor(rows(), 'rest', 'ArrowRight', 'rtl')).toEqual({ kind: 'fold', skills: ['rest'] })
  })

  it('unfold all branches beside each other by *', () => {
    expect(moveFor(rows('rest', 'focus'), 'focus', '*', 'ltr')).toEqual({
      kind: 'unfold',
      skills: ['rest', 'focus'],
    })
  })
})

describe('a typed name', () => {
  it('leads to the next row that begins with it, round from the end to the start', () => {
    expect(skillStartingWith(rows(), 'w', 'rest')).toBe('writing')
    expect(skillStartingWith(rows(), 'r', 'writing')).toBe('rest')
  })

  it('goes on to the next by the same letter, whatever its case and accent', () => {
    expect(skillStartingWith(rows(), 'E', 'rest')).toBe('empathy')
    expect(skillStartingWith(rows(), 'EE', 'empathy')).toBe('élan')
  })

  it('stays where it is while more letters fit', () => {
    expect(skillStartingWith(rows(), 'em', 'empathy')).toBe('empathy')
    expect(skillStartingWith(rows(), 'el', 'empathy')).toBe('élan')
    expect(skillStartingWith(rows(), 'ex', 'empathy')).toBeUndefined()
  })
})
