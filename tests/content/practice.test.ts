import { describe, expect, it } from 'vitest'
import { hasDose, isSeen, startsWithVerb } from './practice.ts'

describe('a practice', () => {
  it.each([
    'Cut two replies a day to half their length for a week.',
    'For five cases, write down your guess before you reply.',
    'Before each shift this week, write down three tasks.',
    'Shadow two colleagues on the same kind of ticket.',
  ])('has a verb and a dose: %s', (practice) => {
    expect([startsWithVerb(practice), hasDose(practice)]).toEqual([true, true])
  })

  it.each(['Kindness, care and balance, every day.', 'Three replies a day.', 'The next launch.'])(
    'has no verb: %s',
    (practice) => {
      expect(startsWithVerb(practice)).toBe(false)
    },
  )

  it.each(['Try to be nice to others.', 'Write better replies.', 'Keep a list of hard cases.'])(
    'has no dose: %s',
    (practice) => {
      expect(hasDose(practice)).toBe(false)
    },
  )
})

describe('a level line', () => {
  it.each(['Writes each goal with a number.', 'Has closed a long case.', 'Cannot say yet why.'])(
    'can be seen: %s',
    (line) => {
      expect(isSeen(line)).toBe(true)
    },
  )

  it.each([
    'Is patient with everybody.',
    'Has a good attitude.',
    'Always kind.',
    'Knows the product.',
    'Good at replies.',
  ])('cannot be seen: %s', (line) => {
    expect(isSeen(line)).toBe(false)
  })
})
