/** The start of a day such as `2026-12-31`, in local time. A day beyond its month runs on. */
export function dayOf(stamp: string): Date {
  const [year = 0, month = 1, day = 1] = stamp.split('-').map(Number)
  return new Date(year, month - 1, day)
}
