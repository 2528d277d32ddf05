import { expect, it } from 'vitest'
import { dayOf } from '../../src/domain/day-of.ts'

it.each([
  ['2026-11-24', new Date(2026, 10, 24)],
  ['2024-02-29', new Date(2024, 1, 29)],
])('the day %s begins at midnight, local time', (stamp, day) => {
  expect(dayOf(stamp)).toEqual(day)
})

it('a year of two digits is that year, and not one of the twentieth century', () => {
  expect(dayOf('0026-11-02').getFullYear()).toBe(26)
})
