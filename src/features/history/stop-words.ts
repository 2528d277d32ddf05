import { dayOf } from '../../domain/day-of.ts'
import { dateOf, listOf, t } from '../../messages/messages.ts'
import type { Stop } from './tree-history.ts'

/** “3 August 2026”, “3 August 2026, Spring” at a review, “3 August 2026, later that day” after it. */
export function stopWords(stop: Stop): string {
  if (stop.reviews.length === 0) return stopDayWords(stop)
  return t.history.reviewed({
    day: stopDayWords(stop),
    names: listOf(stop.reviews.map(({ name }) => name)),
  })
}

/** The same without the names of reviews. */
export function stopDayWords({ day, isLater }: Stop): string {
  const date = dateOf(dayOf(day))
  return isLater ? t.history.later({ day: date }) : date
}
