/** The start of a day such as `2026-12-31`, in local time. A day beyond its month runs on. */
export function dayOf(stamp: string): Date {
  const [year = 0, month = 1, day = 1] = stamp.split('-').map(Number)
  const date = new Date(2000, month - 1, day)
  // Given to the constructor, the years 0 to 99 would be those of the twentieth century.
  date.setFullYear(year, month - 1, day)
  return date
}
