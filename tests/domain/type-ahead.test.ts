import { describe, expect, it } from 'vitest'
import { endsWord, skillStartingWith, typedWith } from '../../src/domain/type-ahead.ts'

const SKILLS = [
  { id: 'empathy', name: 'Empathy' },
  { id: 'rest', name: 'Rest' },
  { id: 'evaluation', name: 'Évaluation' },
  { id: 'calm-calls', name: 'Calm calls' },
  { id: 'calm-mind', name: 'Calm mind' },
]

describe('typing a name', () => {
  it('joins letters that follow each other within a second', () => {
    const first = typedWith(undefined, 'c', 1000)
    expect(first).toEqual({ text: 'c', at: 1000 })
    expect(typedWith(first, 'a', 1999)).toEqual({ text: 'ca', at: 1999 })
    expect(typedWith(first, 'a', 2000)).toEqual({ text: 'a', at: 2000 })
  })

  it('takes Space and other signs within a word only', () => {
    expect(typedWith(undefined, ' ', 1000)).toBeUndefined()
    expect(typedWith({ text: 'calm', at: 900 }, ' ', 1000)).toEqual({ text: 'calm ', at: 1000 })
    expect(typedWith({ text: 'calm', at: 900 }, ' ', 1900)).toBeUndefined()
  })

  it('ends a word with what leads away from it, not with Shift', () => {
    expect(['Enter', 'Escape', 'Tab', 'Shift', 'a'].map(endsWord)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('takes no key that writes nothing', () => {
    expect(typedWith(undefined, 'Tab', 1000)).toBeUndefined()
    expect(typedWith({ text: 'calm', at: 900 }, 'Enter', 1000)).toBeUndefined()
  })

  it('never takes the question mark, which lists the keys', () => {
    expect(typedWith({ text: 'calm', at: 900 }, '?', 1000)).toBeUndefined()
  })
})

describe('the skill that is meant', () => {
  it('is the next one whose name starts with the letter, around the end', () => {
    expect(skillStartingWith(SKILLS, 'c', 'empathy')).toBe('calm-calls')
    expect(skillStartingWith(SKILLS, 'c', 'calm-calls')).toBe('calm-mind')
    expect(skillStartingWith(SKILLS, 'c', 'calm-mind')).toBe('calm-calls')
  })

  it('is found whatever the case and the accents', () => {
    expect(skillStartingWith(SKILLS, 'E', 'empathy')).toBe('evaluation')
    expect(skillStartingWith(SKILLS, 'eva', 'rest')).toBe('evaluation')
    expect(skillStartingWith(SKILLS, 'é', 'evaluation')).toBe('empathy')
  })

  it('stays the same while more of its name is typed', () => {
    expect(skillStartingWith(SKILLS, 'calm', 'calm-calls')).toBe('calm-calls')
    expect(skillStartingWith(SKILLS, 'calm m', 'calm-calls')).toBe('calm-mind')
  })

  it('is each of those that begin with a letter, when that is typed again and again', () => {
    expect(skillStartingWith(SKILLS, 'cc', 'calm-calls')).toBe('calm-mind')
    expect(skillStartingWith(SKILLS, 'ccc', 'calm-mind')).toBe('calm-calls')
  })

  it('is none where no name starts so', () => {
    expect(skillStartingWith(SKILLS, 'z', 'rest')).toBeUndefined()
    expect(skillStartingWith(SKILLS, 'mpathy', 'rest')).toBeUndefined()
  })
})
