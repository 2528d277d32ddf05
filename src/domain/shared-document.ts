import { currentEvidence } from './evidence.ts'
import { SELF } from './event.ts'
import type { Records } from './records.ts'
import { type Shortenable, shortenedId, withoutSurplus } from './shortened.ts'

/**
 * What a picture carries of the person's records that count. Without `withNotes` all that is private
 * stays behind: evidence, the reasons and practices of goals, notes of looks back. Never shared are
 * what was undone, evidence that was taken back, choices of the app other than the person's name, and how the
 * person sees somebody else's review.
 */
export function sharedRecords(records: Records, withNotes: boolean): Records {
  const own = new Set(records.reviews.filter(({ by }) => by === SELF).map(({ id }) => id))
  const shared = {
    ...records,
    evidence: currentEvidence(records.evidence),
    goals: withoutSurplus(records.goals),
    outcomes: withoutSurplus(records.outcomes),
    views: records.views.filter(({ review }) => own.has(review)),
    undos: [],
    settings: records.settings.filter(({ name }) => name === 'person-name'),
  }
  if (withNotes) return shared
  return {
    ...shared,
    evidence: [],
    goals: shorten(shared.goals, { reason: '', practice: '', weekly: '' }),
    outcomes: shorten(shared.outcomes, { note: '' }),
  }
}

/** The records with every private text as in `blank`; those that have none stay as they are. */
function shorten<R extends Shortenable>(records: readonly R[], blank: Partial<R>): readonly R[] {
  return records.map((record) => {
    const short = { ...record, ...blank }
    const isShort = Object.keys(blank).every((key) =>
      Object.is(short[key as keyof R], record[key as keyof R]),
    )
    return isShort ? record : { ...short, id: shortenedId(record.id), shortens: record.id }
  })
}

/** How many records of each kind there are; those with a tree apart for `tree` and for others. */
export interface Parts {
  readonly ratingsHere: number
  readonly ratingsElsewhere: number
  readonly marks: number
  readonly plantings: number
  readonly notForMe: number
  readonly goals: number
  readonly outcomes: number
  readonly evidence: number
  readonly reviews: number
  readonly views: number
  readonly trees: number
  readonly edits: number
  readonly names: number
}

/** Counts what `records` hold, seen from `tree`. */
export function partsOf(records: Records, tree: string): Parts {
  const here = records.ratings.filter((rating) => rating.tree === tree).length
  return {
    ratingsHere: here,
    ratingsElsewhere: records.ratings.length - here,
    marks: records.marks.length,
    plantings: records.plantings.length,
    notForMe: records.notForMe.length,
    goals: records.goals.length,
    outcomes: records.outcomes.length,
    evidence: records.evidence.length,
    reviews: records.reviews.length,
    views: records.views.length,
    trees: records.trees.length,
    edits: records.edits.length,
    names: records.settings.filter(({ value }) => value.trim() !== '').length,
  }
}
