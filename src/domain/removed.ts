import { countedRecords } from './counted-records.ts'
import { SELF } from './event.ts'
import type { Evidence } from './evidence.ts'
import { entriesOf, type Records, splitKey } from './records.ts'
import { type Undo, undoneToday } from './undo.ts'
import { latestVersions } from './version.ts'
import { addedWords, workshopRemovals } from './workshop-removed.ts'

/** How long what was removed can be had back, in days. */
const KEPT_FOR_DAYS = 30

const DAY = 86_400_000

/** Something that was removed, and can be put back. */
export type Removed = { readonly id: string; readonly at: number } & (
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  | {
      /** What was done and then undone. */
      readonly kind: 'undone'
      readonly keys: readonly string[]
      /** The person's words in it, to know it by; empty where there are none. */
      readonly words: string
    }
  | {
      /** What was removed by an event, which is undone to have it back. */
      readonly kind: 'removal'
      readonly keys: readonly string[]
      readonly words: string
    }
)

/**
 * What was removed within the last 30 days, the latest first: evidence that was taken back,
 * workshops and notes of them, and what was undone with words of the person's in it, or with more in it than can be done again by
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
  const ofWorkshops = workshopRemovals(counted.workshops).map(({ event, words }): Removed => {
    const { id, at } = event
    return { kind: 'removal', id, at, keys: [`workshop/${id}`], words }
  })
  return [...withdrawn, ...ofWorkshops, ...undoneSteps(stored, counted)]
    .filter(({ at }) => at > since)
    .toSorted((a, b) => b.at - a.at)
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
  const { evidence, goals, outcomes, reviews, trees, workshops } = stored
  // Where a removal was undone, the evidence is there again.
  const written = evidence.filter(({ withdrawn }) => withdrawn !== true)
  return new Map([
    ...written.map(({ id, note }) => [`evidence/${id}`, note] as const),
    ...goals.map(({ id, aim }) => [`goal/${id}`, aim] as const),
    ...outcomes.map(({ id, note }) => [`outcome/${id}`, note] as const),
    ...reviews.map(({ id, name }) => [`review/${id}`, name] as const),
    ...trees.map(({ id, name }) => [`tree/${id}`, name] as const),
    ...workshops
      .map((each) => [`workshop/${each.id}`, addedWords(each)] as const)
      .filter(([, words]) => words !== ''),
  ])
}

/** The kind of record that an undone step is about, such as `goal`; `file` where it is many. */
export function kindOf(keys: readonly string[]): string {
  const [first] = keys
  return keys.length > 2 || first === undefined ? 'file' : splitKey(first).kind
}
