import { newestByKey, SELF } from './event.ts'
import { entriesOf, type Records } from './records.ts'
import type { Review } from './review.ts'
import type { View } from './view.ts'

/**
 * What a lead sends back: the newest view of each skill of a review, by the lead's name. The ids
 * differ from those of the lead's own records, so that both can stand in one browser, and the same
 * answer always has the same.
 */
export function answerOf(views: Iterable<View>, review: string, lead: string): readonly View[] {
  const own = [...views].filter((view) => view.by === SELF && view.review === review)
  // With the name in it: an answer under a corrected name is another one. Ids hold no slash.
  const name = Array.from(lead.replaceAll('/', ' ')).slice(0, 30).join('')
  return [...newestByKey(own, ({ skill }) => skill).values()].map((view) => ({
    ...view,
    id: `answer-${name}-${view.id}`,
    by: lead,
  }))
}

/**
 * The first view of each answer that came in and is to a review of somebody else: the person has
 * not made it here, and it does not come along either.
 */
export function foreignAnswers(incoming: Records, own: Records): readonly View[] {
  const known = new Set(
    [...own.reviews, ...incoming.reviews].filter(({ by }) => by === SELF).map(({ id }) => id),
  )
  const strays = answersIn(incoming).filter(({ review }) => !known.has(review))
  const first = new Map(strays.toReversed().map((view) => [`${view.review}/${view.by}`, view]))
  return [...first.values()].toReversed()
}

/** The reviews in a file that a lead can answer: the person's own of every tree, the latest first. */
export function answerableReviews({ reviews }: Records): readonly Review[] {
  return reviews.filter(({ by }) => by === SELF).toSorted((a, b) => b.at - a.at)
}

/** Whether the latest review in a file has no answer in it yet. */
export function awaitsAnswer(records: Records): boolean {
  const [latest] = answerableReviews(records)
  return latest !== undefined && answersIn(records).every(({ review }) => review !== latest.id)
}

/** Id of the review that the newest answer among the records is to. */
export function answeredReview(records: Records): string | undefined {
  const latest = newestByKey(answersIn(records), () => '')
  return latest.get('')?.review
}

/** Whether the records are a lead's answer and nothing else. */
export function isAnswer(records: Records): boolean {
  const answers = answersIn(records)
  return answers.length > 0 && entriesOf(records).length === answers.length
}

function answersIn(records: Records): readonly View[] {
  return records.views.filter(({ by }) => by !== SELF)
}
