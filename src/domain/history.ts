import { dayOf } from './day-of.ts'
import { dateStamp } from './document.ts'
import { type Event, LATEST, SELF } from './event.ts'
import { type Level, type LevelOrNone, LEVELS } from './level.ts'
import { type Rating, skillKey } from './rating.ts'
import { historyOf, type Review } from './review.ts'

/** What happened to one skill at one moment. */
export interface HistoryStep {
  readonly rating: Rating
  /** Whether the person looked and the level stayed, be it unrated. */
  readonly isConfirmed: boolean
  /** Who recorded the same level at the same moment, by name. */
  readonly agreedWith: readonly string[]
}

/** Two people's ratings are one moment when they lie at most this far apart, in ms. */
const MOMENT = 1000

/** Everything recorded about one skill, the newest first: the person's own, and what others said. */
export function skillHistory(
  ratings: readonly Rating[],
  tree: string,
  skill: string,
): readonly HistoryStep[] {
  const own = historyOf(ratings, tree, skill)
  const others = ratings.filter(
    (each) => each.by !== SELF && each.tree === tree && each.skill === skill,
  )
  const partners = new Map(others.map((each) => [each, nearest(own, each)]))
  const steps = own.map((rating, index) => ({
    rating,
    isConfirmed: (own[index - 1]?.level ?? null) === rating.level,
    agreedWith: others.filter((each) => partners.get(each) === rating).map(({ by }) => by),
  }))
  const alone = others
    .filter((each) => partners.get(each) === undefined)
    .map((rating) => ({ rating, isConfirmed: false, agreedWith: [] }))
  return [...steps.toReversed(), ...alone].toSorted((a, b) => b.rating.at - a.rating.at)
}

/** The rating of the same level that was made at the same moment, if there is one. */
function nearest(own: readonly Rating[], { level, at }: Rating): Rating | undefined {
  return own
    .filter((each) => each.level === level && Math.abs(each.at - at) <= MOMENT)
    .toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]
}

/** The last moment of a day such as `2026-12-31`, in local time, in ms since 1970. */
function endOf(day: string): number {
  const next = dayOf(day)
  next.setDate(next.getDate() + 1)
  return next.getTime() - 1
}

/** A moment to look back from: a review, the end of a day, or now. */
export interface Moment {
  /** As `2026-12-31`, in local time. */
  readonly day: string
  /** The last that counts, in ms since 1970. */
  readonly end: number
  /** The reviews that were finished at that moment. */
  readonly reviews: readonly Review[]
  /** The end of an earlier day on which a review was finished before that. */
  readonly isLater: boolean
}

/**
 * When the person finished one of `reviews`, and the end of each day on which one of `skills` (by
 * `skillKey`) was rated after its reviews. The earliest first; the last one is now, on the day
 * `today`, and whatever bears a later time belongs to it, too.
 */
export function momentsOf(
  ratings: readonly Rating[],
  reviews: readonly Review[],
  skills: ReadonlySet<string>,
  today: string,
): readonly Moment[] {
  const start = dayOf(today).getTime()
  const dayAt = ({ at }: Event) => (at < start ? dateStamp(new Date(at)) : today)
  const rated = ratings.filter(
    ({ by, tree, skill }) => by === SELF && skills.has(skillKey(tree, skill)),
  )
  const byTime = (a: Event, b: Event) => a.at - b.at
  const lastRated = new Map(rated.toSorted(byTime).map((each) => [dayAt(each), each.at]))
  const days = new Set([...[...rated, ...reviews].toSorted(byTime).map(dayAt), today])
  return [...days].flatMap((day) => {
    const ofDay = reviews.filter((review) => dayAt(review) === day)
    const ends = [...new Set(ofDay.map(({ at }) => at))].toSorted((a, b) => a - b)
    const moments = ends.map((end) => {
      return { day, end, reviews: ofDay.filter(({ at }) => at === end), isLater: false }
    })
    const last = moments.at(-1)
    const end = day === today ? LATEST : endOf(day)
    if (!last || last.end < (lastRated.get(day) ?? -Infinity)) {
      return [...moments, { day, end, reviews: [], isLater: last !== undefined && day !== today }]
    }
    // Nothing came after the last review of today: it shows what is now.
    return day === today ? [...moments.slice(0, -1), { ...last, end }] : moments
  })
}

/** How many skills stand at each level. Unrated ones are not counted. */
export type LevelCounts = Readonly<Record<Level, number>>

/** How many of `skills` (by `skillKey`) stood at each level at each of `moments`, earliest first. */
export function levelCounts(
  ratings: readonly Rating[],
  skills: ReadonlySet<string>,
  moments: readonly number[],
): readonly LevelCounts[] {
  const left = ratings
    .filter(({ by, tree, skill }) => by === SELF && skills.has(skillKey(tree, skill)))
    .toSorted((a, b) => b.at - a.at || (a.id > b.id ? -1 : 1))
  const levels = new Map<string, LevelOrNone>()
  return moments.map((moment) => {
    for (let next = left.at(-1); next && next.at <= moment; next = left.at(-1)) {
      levels.set(skillKey(next.tree, next.skill), next.level)
      left.pop()
    }
    return countLevels(levels.values())
  })
}

function countLevels(levels: Iterable<LevelOrNone>): LevelCounts {
  const all = [...levels]
  const [rookie, pro, master] = LEVELS.map((level) => all.filter((each) => each === level).length)
  return { rookie: rookie ?? 0, pro: pro ?? 0, master: master ?? 0 }
}
