import { dayOf } from './day-of.ts'
import { dateStamp } from './document.ts'
import { SELF } from './event.ts'
import { type Level, type LevelOrNone, LEVELS } from './level.ts'
import { type Rating, skillKey } from './rating.ts'
import { historyOf, type Review } from './review.ts'

/** What happened to one skill at one moment. */
export interface HistoryStep {
  readonly rating: Rating
  /** Whether the person looked anew and the level stayed. */
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
    isConfirmed: index > 0 && own[index - 1]?.level === rating.level,
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
export function endOf(day: string): number {
  const next = dayOf(day)
  next.setDate(next.getDate() + 1)
  return next.getTime() - 1
}

/**
 * The days before `today` on which the person rated one of `skills` (by `skillKey`) or finished one
 * of `reviews`, the earliest first.
 */
export function daysOf(
  ratings: readonly Rating[],
  reviews: readonly Review[],
  skills: ReadonlySet<string>,
  today: string,
): readonly string[] {
  const rated = ratings.filter(
    ({ by, tree, skill }) => by === SELF && skills.has(skillKey(tree, skill)),
  )
  const start = dayOf(today).getTime()
  const earlier = [...rated, ...reviews].map(({ at }) => at).filter((at) => at < start)
  const inOrder = earlier.toSorted((a, b) => a - b)
  return [...new Set(inOrder.map((at) => dateStamp(new Date(at))))]
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
