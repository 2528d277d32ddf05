import { countedRecords } from './counted-records.ts'
import type { Edit } from './edit.ts'
import { SELF } from './event.ts'
import type { Evidence } from './evidence.ts'
import { entriesOf, type Records, splitKey } from './records.ts'
import { type Undo, undoneToday } from './undo.ts'
import { latestVersions } from './version.ts'

/** How long what was removed can be had back, in days. */
const KEPT_FOR_DAYS = 30

const DAY = 86_400_000

/** Something that was removed, and can be put back. */
export type Removed = { readonly id: string; readonly at: number } & (
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  | {
      /** What was taken out of a tree, or a tree out of the grove, in one edit. */
      readonly kind: 'taken-out'
      readonly of: 'skill' | 'tier' | 'tree'
      readonly keys: readonly string[]
      /** The names of all that went. */
      readonly words: string
    }
  | {
      /** What was done and then undone. */
      readonly kind: 'undone'
      readonly keys: readonly string[]
      /** The person's words in it, to know it by; empty where there are none. */
      readonly words: string
    }
)

/**
 * What was removed within the last 30 days, the latest first: evidence that was taken back,
 * what was taken out of trees, and what was undone with words of the person's in it, or with more in it than can be done again by
 * hand. `now` is in ms since 1970.
 */
export function recentlyRemoved(stored: Records, now: number): readonly Removed[] {
  const since = now - KEPT_FOR_DAYS * DAY
  const counted = countedRecords(stored)
  const own = counted.evidence.filter(({ by }) => by === SELF)
  const withdrawn = latestVersions(own)
    .filter(({ withdrawn: isWithdrawn }) => isWithdrawn === true)
    .map((evidence): Removed => {
      const { id, at } = evidence
      return { kind: 'evidence', id, at, evidence }
    })
  return [...withdrawn, ...takenOut(counted.edits), ...undoneSteps(stored, counted)]
    .filter(({ at }) => at > since)
    .toSorted((a, b) => b.at - a.at)
}

function takenOut(edits: readonly Edit[]): readonly Removed[] {
  return edits.flatMap(({ id, at, changes }): readonly Removed[] => {
    const gone = changes.flatMap((change) => {
      switch (change.kind) {
        case 'remove-skill':
          return { of: 'skill' as const, name: change.name ?? change.skill }
        case 'remove-tier':
          return { of: 'tier' as const, name: change.name ?? change.tier }
        case 'remove-tree':
          return { of: 'tree' as const, name: change.name ?? '' }
        default:
          return []
      }
    })
    const words = gone.map(({ name }) => name).join(', ')
    const of = ['tree' as const, 'tier' as const].find((each) =>
      gone.some((one) => one.of === each),
    )
    if (gone.length === 0) return []
    return [{ kind: 'taken-out', id, at, of: of ?? 'skill', keys: [`edit/${id}`], words }]
  })
}

function undoneSteps(stored: Records, records: Records): readonly Removed[] {
  const keysOf = new Map<Undo, string[]>()
  for (const [key, undo] of undoneToday(stored.undos)) {
    keysOf.set(undo, [...(keysOf.get(undo) ?? []), key])
  }
  if (keysOf.size === 0) return []
  const counted = new Set(entriesOf(records).map(([key]) => key))
  const known = wordsByKey(stored)
  return [...keysOf].flatMap(([{ id, at }, all]): readonly Removed[] => {
    const keys = all.filter((key) => !counted.has(key))
    // A level is chosen again with a click.
    const isSmall = keys.length <= 2 && !keys.some((key) => known.has(key))
    const words = keys.length <= 2 ? keys.flatMap((key) => known.get(key) ?? []) : []
    return isSmall ? [] : [{ kind: 'undone', id, at, keys, words: words.join(' ') }]
  })
}

/** The words by which a person knows what was undone, by the key of the record. */
function wordsByKey(stored: Records): ReadonlyMap<string, string> {
  const { evidence, goals, outcomes, reviews, trees, edits } = stored
  // Where a removal was undone, the evidence is there again.
  const written = evidence.filter(({ withdrawn }) => withdrawn !== true)
  return new Map([
    ...written.map(({ id, note }) => [`evidence/${id}`, note] as const),
    ...goals.map(({ id, aim }) => [`goal/${id}`, aim] as const),
    ...outcomes.map(({ id, note }) => [`outcome/${id}`, note] as const),
    ...reviews.map(({ id, name }) => [`review/${id}`, name] as const),
    ...trees.map(({ id, name }) => [`tree/${id}`, name] as const),
    ...edits.flatMap((edit) => wordsIn(edit)),
  ])
}

/** The words of an edit by its key; none where it only moved, linked or removed something. */
function wordsIn({ id, changes }: Edit): readonly (readonly [string, string])[] {
  const words = changes.flatMap((change): readonly (string | undefined)[] => {
    switch (change.kind) {
      case 'tree':
      case 'tier':
        return [change.name, change.description]
      case 'skill':
        return [change.name, change.description, change.practiseNow]
      case 'add-skill':
        return [change.skill.name]
      case 'add-tier':
        return [change.tier.name]
      default:
        return []
    }
  })
  const said = words.filter((each) => each !== undefined && each !== '')
  return said.length === 0 ? [] : [[`edit/${id}`, said.join(', ')]]
}

/** The kind of record that an undone step is about, such as `goal`; `file` where it is many. */
export function kindOf(keys: readonly string[]): string {
  const [first] = keys
  return keys.length > 2 || first === undefined ? 'file' : splitKey(first).kind
}
