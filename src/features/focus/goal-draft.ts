import { dateStamp } from '../../domain/document.ts'
import type { Event } from '../../domain/event.ts'
import type { Goal, GoalKind } from '../../domain/goal.ts'
import type { HeldText } from '../../domain/held-text.ts'
import type { SkillAt } from './skill-facts.ts'

/** A goal as it is written, before it is set. */
export type GoalDraft = Omit<Goal, keyof Event>

/** What keeps a draft from being set, by field. */
export interface DraftProblems {
  readonly aim?: 'missing'
  readonly due?: 'missing' | 'past'
}

/** How long a goal runs unless the person chooses another day. */
const WEEKS = 6

/** The local day `days` after `day`, as `2026-12-31`. */
function daysAfter(day: Date, days: number): string {
  return dateStamp(new Date(day.getFullYear(), day.getMonth(), day.getDate() + days))
}

/** An empty draft for a skill, to be looked back at in six weeks. `today` is a local time. */
export function newDraft(kind: GoalKind, { tree, skill }: SkillAt, today: Date): GoalDraft {
  const due = daysAfter(today, WEEKS * 7)
  return { kind, tree, skill, aim: '', due, reason: '', practice: '', weekly: '' }
}

/** A new version of a goal under way, which it will replace. */
export function editedDraft(goal: Goal): GoalDraft {
  const { kind, tree, skill, aim, due, reason, practice, weekly } = goal
  return { kind, tree, skill, aim, due, reason, practice, weekly, replaces: goal.id }
}

/** A goal that was looked back at, taken up once more with a new day. */
export function draftAgain(goal: Goal, today: Date): GoalDraft {
  const { aim, reason, practice, weekly } = goal
  return { ...newDraft(goal.kind, goal, today), aim, reason, practice, weekly }
}

/** The form of a goal by name, for what is typed into it to be found again. */
export function formOf({ kind, tree, skill, replaces, aim }: GoalDraft): string {
  // Ways to share a skill start with an aim each.
  return ['goal', kind, tree, skill, replaces ?? aim].join('/')
}

/** The fields of a goal that are typed. */
export function typedOf({ aim, due, reason, practice, weekly }: GoalDraft): HeldText {
  return { aim, due, reason, practice, weekly }
}

/** `start` with what was typed in its place. */
export function withTyped(start: GoalDraft, held: HeldText = {}): GoalDraft {
  return {
    ...start,
    aim: held.aim ?? start.aim,
    due: held.due ?? start.due,
    reason: held.reason ?? start.reason,
    practice: held.practice ?? start.practice,
    weekly: held.weekly ?? start.weekly,
  }
}

/** `draft` without blanks around its texts. */
export function trimmed(draft: GoalDraft): GoalDraft {
  return {
    ...draft,
    aim: draft.aim.trim(),
    reason: draft.reason.trim(),
    practice: draft.practice.trim(),
    weekly: draft.weekly.trim(),
  }
}

/** What is wrong with a draft; a day that has passed may stay when it was `start`'s already. */
export function draftProblems(draft: GoalDraft, start: GoalDraft, today: Date): DraftProblems {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(draft.due)
  const isPast = draft.due < dateStamp(today) && draft.due !== start.due
  return {
    ...(draft.aim.trim() === '' && { aim: 'missing' }),
    ...(!isDay ? { due: 'missing' } : isPast && { due: 'past' }),
  }
}

/** Whether anything was written that would be lost. */
export function isChanged(draft: GoalDraft, start: GoalDraft): boolean {
  return (['aim', 'due', 'reason', 'practice', 'weekly'] as const).some(
    (field) => draft[field] !== start[field],
  )
}

/** `text` with an idea taken over: in place of another idea, or below what the person wrote. */
export function withIdea(text: string, idea: string, ideas: readonly string[]): string {
  const own = text.trim()
  return own === '' || ideas.includes(own) ? idea : `${own}\n${idea}`
}
