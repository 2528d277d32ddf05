import { expect, it } from 'vitest'
import { dayOf } from '../../src/domain/day-of.ts'

it.each([
  ['2026-11-24', new Date(2026, 10, 24)],
  ['2024-02-29', new Date(2024, 1, 29)],
])('the day %s begins at midnight, local time', (stamp, day) => {
  expect(dayOf(stamp)).toEqual(day)
})

it.each([
  ['-0043-03-15', new Date(-43, 2, 15)],
  ['-43-03-15', new Date(-43, 2, 15)],
])('a moment before the year 0 has a day, too: %s', (stamp, day) => {
  expect(dayOf(stamp)).toEqual(day)
})

it('a day before or after all that a date can hold is the first or last moment it can', () => {
  expect(dayOf('-271821-04-19')).toEqual(new Date(-8.64e15))
  expect(dayOf('275760-09-14')).toEqual(new Date(8.64e15))
})

it('a year of two digits is that year, and not one of the twentieth century', () => {
  expect(dayOf('0026-11-02').getFullYear()).toBe(26)
})
