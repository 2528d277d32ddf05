import { type Event, newestByKey, SELF } from './event.ts'

/** Somebody marked a behaviour of an overarching skill as shown, or took the mark back. */
export interface Mark extends Event {
  readonly tree: string
  readonly skill: string
  readonly behaviour: string
  readonly shown: boolean
}

/** The behaviours of one overarching skill that carry a mark today. */
export function markedBehaviours(
  marks: Iterable<Mark>,
  tree: string,
  skill: string,
): ReadonlySet<string> {
  const own = [...marks].filter((m) => m.by === SELF && m.tree === tree && m.skill === skill)
  const newest = newestByKey(own, (mark) => mark.behaviour)
  return new Set([...newest.values()].filter((m) => m.shown).map((m) => m.behaviour))
}
