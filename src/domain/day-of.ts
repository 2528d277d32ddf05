import { LATEST } from './event.ts'

/**
 * The start of a day such as `2026-12-31`, in local time. A day beyond its month runs on. The year
 * of a moment long ago can be negative; beyond what a date can hold it is the nearest moment.
 */
export function dayOf(stamp: string): Date {
  const [, years, months, days] = /^(-?\d+)-(\d+)-(\d+)$/.exec(stamp) ?? []
  const [year, month, day] = [Number(years ?? 0), Number(months ?? 1), Number(days ?? 1)]
  const date = new Date(2000, month - 1, day)
  // Given to the constructor, the years 0 to 99 would be those of the twentieth century.
  date.setFullYear(year, month - 1, day)
  return Number.isNaN(date.getTime()) ? new Date(year < 0 ? -LATEST : LATEST) : date
}
