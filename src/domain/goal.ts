import { type Event, newestByKey, SELF } from './event.ts'

/** At most this many skills are in focus at a time. */
export const FOCUS_LIMIT = 3

/**
 * `grow`: a focus skill's aim. `share`: a way to help others with a ripe skill, taken up like a
 * goal.
 */
export type GoalKind = 'grow' | 'share'

/** What a person wants of a skill in the next weeks. Never changed: a new one replaces it. */
export interface Goal extends Event {
  readonly kind: GoalKind
  readonly tree: string
  readonly skill: string
  /** What will be seen or counted when it is reached. */
  readonly aim: string
  /** The day to look back, as `2026-12-31`. */
  readonly due: string
  /** Why this skill now. May be empty. */
  readonly reason: string
  /** The next small practice. May be empty. */
  readonly practice: string
  /** Time protected for it every week, in the person's words. May be empty. */
  readonly weekly: string
  /** Id of the goal that this one is a new version of. */
  readonly replaces?: string
}

/** How a goal went. None of these is a failure: a stalled one is fine, and so is setting it aside. */
export const RESULTS = ['met', 'partly', 'not-yet', 'set-aside'] as const

export type GoalResult = (typeof RESULTS)[number]

/** Somebody looked back at a goal. The newest look back counts. */
export interface Outcome extends Event {
  /** Id of the goal. */
  readonly goal: string
  readonly result: GoalResult
  /** What helped, what got in the way. May be empty. */
  readonly note: string
}

/** A goal that was looked back at. */
export interface ClosedGoal {
  readonly goal: Goal
  readonly outcome: Outcome
}

/** The goals under way: neither replaced nor looked back at, in the order in which they were set. */
export function openGoals(goals: Iterable<Goal>, outcomes: Iterable<Outcome>): readonly Goal[] {
  const closed = new Set([...outcomes].map(({ goal }) => goal))
  return currentGoals(goals).filter(({ id }) => !closed.has(id))
}

/** The goals that were looked back at, the latest look back first. */
export function closedGoals(
  goals: Iterable<Goal>,
  outcomes: Iterable<Outcome>,
): readonly ClosedGoal[] {
  const newest = newestByKey(outcomes, ({ goal }) => goal)
  return currentGoals(goals)
    .flatMap((goal) => {
      const outcome = newest.get(goal.id)
      return outcome ? [{ goal, outcome }] : []
    })
    .toSorted((a, b) => b.outcome.at - a.outcome.at)
}

/** The goals of the skills in focus, in the order in which these were chosen. */
export function focusGoals(goals: Iterable<Goal>, outcomes: Iterable<Outcome>): readonly Goal[] {
  return openGoals(goals, outcomes).filter(({ kind }) => kind === 'grow')
}

function currentGoals(goals: Iterable<Goal>): readonly Goal[] {
  const own = [...goals].filter(({ by }) => by === SELF)
  const replaced = new Set(own.flatMap(({ replaces }) => replaces ?? []))
  return own
    .filter(({ id }) => !replaced.has(id))
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}
