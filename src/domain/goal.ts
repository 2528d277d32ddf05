import { type Event, newestByKey, SELF } from './event.ts'
import { type Shortenable, wholeRecords } from './shortened.ts'
import { latestVersions, type Version } from './version.ts'

/** At most this many skills are in focus at a time. */
export const FOCUS_LIMIT = 3

/**
 * `grow`: a focus skill's aim. `share`: a way to help others with a ripe skill, taken up like a
 * goal.
 */
export type GoalKind = 'grow' | 'share'

/** What a person wants of a skill in the next weeks. Never changed: a new one replaces it. */
export interface Goal extends Version, Shortenable {
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
}

/** How a goal went. None of these is a failure: a stalled one is fine, and so is setting it aside. */
export const RESULTS = ['met', 'partly', 'not-yet', 'set-aside'] as const

export type GoalResult = (typeof RESULTS)[number]

/** Somebody looked back at a goal. The newest look back counts. */
export interface Outcome extends Event, Shortenable {
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
  const looks = lookBacks(outcomes)
  return currentGoals(goals)
    .filter(({ goal, versions }) => !latestLook(goal, versions, looks))
    .map(({ goal }) => goal)
}

/** The goals that were looked back at, the latest look back first. */
export function closedGoals(
  goals: Iterable<Goal>,
  outcomes: Iterable<Outcome>,
): readonly ClosedGoal[] {
  const looks = lookBacks(outcomes)
  return currentGoals(goals)
    .flatMap(({ goal, versions }) => {
      const outcome = latestLook(goal, versions, looks)
      return outcome ? [{ goal, outcome }] : []
    })
    .toSorted((a, b) => b.outcome.at - a.outcome.at)
}

/** The goals of the skills in focus, in the order in which these were chosen. */
export function focusGoals(goals: Iterable<Goal>, outcomes: Iterable<Outcome>): readonly Goal[] {
  return openGoals(goals, outcomes).filter(({ kind }) => kind === 'grow')
}

/** The person's newest look back at each version of a goal. */
function lookBacks(outcomes: Iterable<Outcome>): ReadonlyMap<string, Outcome> {
  return newestByKey(
    wholeRecords(outcomes).filter(({ by }) => by === SELF),
    ({ goal }) => goal,
  )
}

/** A look back at an older version counts, too, unless the goal was changed after it. */
function latestLook(
  goal: Goal,
  versions: readonly Goal[],
  looks: ReadonlyMap<string, Outcome>,
): Outcome | undefined {
  return versions
    .flatMap(({ id }) => looks.get(id) ?? [])
    .filter((look) => look.goal === goal.id || look.at > goal.at)
    .toSorted((a, b) => b.at - a.at)[0]
}

interface CurrentGoal {
  readonly goal: Goal
  /** The goal itself, then its older versions, back to the first. */
  readonly versions: readonly Goal[]
}

/** The newest version of each goal, in the order in which the first versions were set. */
function currentGoals(goals: Iterable<Goal>): readonly CurrentGoal[] {
  const all = wholeRecords(goals).filter(({ by }) => by === SELF)
  const own = new Map(all.map((goal) => [goal.id, goal]))
  return latestVersions(own.values())
    .map((goal) => ({ goal, versions: versionsOf(goal, own) }))
    .toSorted(({ versions: a }, { versions: b }) => (a.at(-1)?.at ?? 0) - (b.at(-1)?.at ?? 0))
}

function versionsOf(goal: Goal, goals: ReadonlyMap<string, Goal>): readonly Goal[] {
  const versions = new Map([[goal.id, goal]])
  let older = goal.replaces
  while (older !== undefined) {
    const version = goals.get(older)
    // A file could hold goals that replace each other in a ring.
    if (!version || versions.has(version.id)) break
    versions.set(version.id, version)
    older = version.replaces
  }
  return [...versions.values()]
}
