import { type Event, newestByKey, SELF } from './event.ts'
import { skillKey } from './rating.ts'

/** The person marked a skill as not for them, or took that back. Paths avoid such skills. */
export interface NotForMe extends Event {
  readonly tree: string
  readonly skill: string
  readonly avoided: boolean
}

/** The skills that are not for the person today, by `skillKey`. */
export function avoidedSkills(marks: Iterable<NotForMe>): ReadonlySet<string> {
  const own = [...marks].filter((mark) => mark.by === SELF)
  const newest = newestByKey(own, (mark) => skillKey(mark.tree, mark.skill))
  return new Set([...newest].filter(([, mark]) => mark.avoided).map(([key]) => key))
}
