import { countedRecords } from './counted-records.ts'
import type { Change, Edit } from './edit.ts'
import { SELF } from './event.ts'
import type { Evidence } from './evidence.ts'
import { skillKey } from './rating.ts'
import { entriesOf, type Records, splitKey } from './records.ts'
import { type Undo, undoneToday } from './undo.ts'
import { latestVersions } from './version.ts'
import { addedWords, workshopRemovals } from './workshop-removed.ts'

/** How long what was removed can be had back, in days. */
const KEPT_FOR_DAYS = 30

const DAY = 86_400_000

/** What was taken out; `restore`: all that was changed in a tree, by going back to its original. */
type Of = 'tree' | 'restore' | 'tier' | 'skill' | 'seed' | 'link' | 'group' | 'column' | 'workshop'

/** What skills (by `skillKey`) and trees (by id) are called. */
export type Names = ReadonlyMap<string, string>

/** Something that was removed, and can be put back. */
export type Removed = { readonly id: string; readonly at: number } & (
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  | {
      /** What was taken out of a tree, a tree out of the grove, or what of a workshop, at once. */
      readonly kind: 'taken-out'
      readonly of: Of
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
 * what was taken out of trees and workshops, and what was undone with words of the person's in it, or with more in it than can be done again by
 * hand. `now` is in ms since 1970; what `names` lacks is called by its id.
 */
export function recentlyRemoved(
  stored: Records,
  now: number,
  names: Names = new Map(),
): readonly Removed[] {
  const since = now - KEPT_FOR_DAYS * DAY
  const counted = countedRecords(stored)
  const own = counted.evidence.filter(({ by }) => by === SELF)
  const withdrawn = latestVersions(own)
    .filter(({ withdrawn: isWithdrawn }) => isWithdrawn === true)
    .map((evidence): Removed => {
      const { id, at } = evidence
      return { kind: 'evidence', id, at, evidence }
    })
  const ofWorkshops = workshopRemovals(counted.workshops).map(({ event, of, words }): Removed => {
    const { id, at } = event
    return { kind: 'taken-out', id, at, of, keys: [`workshop/${id}`], words }
  })
  return [
    ...withdrawn,
    ...takenOut(counted.edits, names),
    ...ofWorkshops,
    ...undoneSteps(stored, counted),
  ]
    .filter(({ at }) => at > since)
    .toSorted((a, b) => b.at - a.at)
}

/** Of what an edit took out, the first of these names it. */
const GREATEST_FIRST = ['tree', 'restore', 'tier', 'skill', 'seed', 'link'] as const

function takenOut(edits: readonly Edit[], names: Names): readonly Removed[] {
  return edits.flatMap(({ id, at, tree, changes }): readonly Removed[] => {
    const gone = changes.flatMap((change) => goneBy(change, tree, names))
    const of = GREATEST_FIRST.find((each) => gone.some((one) => one.of === each))
    const words = gone.map(({ name }) => name).join(', ')
    return of ? [{ kind: 'taken-out', id, at, of, keys: [`edit/${id}`], words }] : []
  })
}

function goneBy(
  change: Change,
  tree: string,
  names: Names,
): readonly { readonly of: (typeof GREATEST_FIRST)[number]; readonly name: string }[] {
  const skillName = (of: string, skill: string) => names.get(skillKey(of, skill)) ?? skill
  switch (change.kind) {
    case 'remove-skill':
      return [{ of: 'skill', name: change.name ?? change.skill }]
    case 'remove-tier':
      return [{ of: 'tier', name: change.name ?? change.tier }]
    case 'remove-tree':
      return [{ of: 'tree', name: change.name ?? '' }]
    case 'restore':
      return [{ of: 'restore', name: names.get(tree) ?? tree }]
    case 'remove-seed':
      return [{ of: 'seed', name: skillName(change.seed.tree, change.seed.skill) }]
    case 'disconnect': {
      const ends = [skillName(tree, change.buildsOn), skillName(tree, change.skill)]
      return [{ of: 'link', name: ends.join(' – ') }]
    }
    default:
      return []
  }
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
  const { evidence, goals, outcomes, reviews, trees, edits, workshops } = stored
  // Where a removal was undone, the evidence is there again.
  const written = evidence.filter(({ withdrawn }) => withdrawn !== true)
  return new Map([
    ...written.map(({ id, note }) => [`evidence/${id}`, note] as const),
    ...goals.map(({ id, aim }) => [`goal/${id}`, aim] as const),
    ...outcomes.map(({ id, note }) => [`outcome/${id}`, note] as const),
    ...reviews.map(({ id, name }) => [`review/${id}`, name] as const),
    ...trees.map(({ id, name }) => [`tree/${id}`, name] as const),
    ...edits.flatMap((edit) => wordsIn(edit)),
    ...workshops
      .map((each) => [`workshop/${each.id}`, addedWords(each)] as const)
      .filter(([, words]) => words !== ''),
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
