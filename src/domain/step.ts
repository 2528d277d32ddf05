import { countedRecords } from './counted-records.ts'
import { type Event, isNewer, SELF } from './event.ts'
import { skillKey } from './rating.ts'
import {
  addedEntries,
  entriesOf,
  type Entry,
  type Records,
  type Setting,
  settingOf,
  splitKey,
} from './records.ts'
import { OPEN_REVIEW } from './review.ts'
import type { Version } from './version.ts'

/** One thing that a person did, to be taken back and done again as a whole. */
export interface Step {
  /** The storage keys of the records that it added, such as `rating/<id>`. */
  readonly keys: readonly string[]
  readonly settings: readonly SettingChange[]
  /** Whether it is a file that was opened, with whatever it held. */
  readonly isFile: boolean
  /** Whether it gave ratings to another skill. These bear the days they had. */
  readonly isGiven?: true
}

interface SettingChange {
  readonly name: string
  /** Empty where it was not chosen yet. */
  readonly from: string
  readonly to: string
}

const OWN_SETTINGS = ['person-name', 'theme', 'language', 'proud-skills']

/** The setting that is written letter by letter, which is one thing to do. */
const TYPED = 'person-name'

/** What happened from `before` to `after`; `undefined` where that is nothing to be taken back. */
export function stepBetween(before: Records, after: Records, isFile = false): Step | undefined {
  const added = isFile ? newlyCounted(before, after) : addedEntries(before, after).map(keyOf)
  const keys = added.filter((key) => !['setting', 'undo'].includes(splitKey(key).kind))
  const settings = after.settings
    .filter(({ name }) => OWN_SETTINGS.includes(name) || name.startsWith(OPEN_REVIEW))
    .map(({ name, value }) => ({ name, from: settingOf(before, name) ?? '', to: value }))
    .filter(({ from, to }) => from !== to)
  return keys.length + settings.length === 0 ? undefined : { keys, settings, isFile }
}

/** A file can bring back what is stored already, and undone. */
function newlyCounted(before: Records, after: Records): readonly string[] {
  const known = new Set(entriesOf(countedRecords(before)).map(keyOf))
  return entriesOf(countedRecords(after))
    .map(keyOf)
    .filter((key) => !known.has(key))
}

function keyOf([key]: Entry): string {
  return key
}

/** `steps` with one more at the end, which can be a part of what is being written there. */
export function withStep(steps: readonly Step[], step: Step): readonly Step[] {
  const last = steps.at(-1)
  const [earlier, later] = [typedIn(last), typedIn(step)]
  if (!earlier || !later) return [...steps, step]
  const before = steps.slice(0, -1)
  // What was typed can be deleted again.
  if (earlier.from === later.to) return before
  return [...before, { ...step, settings: [{ ...later, from: earlier.from }] }]
}

function typedIn(step: Step | undefined): SettingChange | undefined {
  const [setting] = step?.settings ?? []
  return step?.keys.length === 0 && setting?.name === TYPED ? setting : undefined
}

/**
 * What takes `step` back, or does it again where `undone` is false: `event` made an undo, and the
 * settings. `undefined` where something newer came since, in another tab, which then stays.
 */
export function undoOf(
  stored: Records,
  step: Step,
  undone: boolean,
  event: Event,
): Pick<Records, 'undos' | 'settings'> | undefined {
  const now = step.settings.map(({ name }) => settingOf(stored, name) ?? '')
  if (step.settings.some(({ from, to }, i) => now[i] !== (undone ? to : from))) return undefined
  const settings = step.settings.map(({ name, from, to }): Setting => {
    return { name, value: undone ? from : to }
  })
  const names = new Set(settings.map(({ name }) => name))
  const undos = step.keys.length === 0 ? [] : [{ ...event, of: step.keys, undone }]
  const next = {
    undos: [...stored.undos, ...undos],
    settings: [...stored.settings.filter(({ name }) => !names.has(name)), ...settings],
  }
  if (step.isFile || step.isGiven) return next
  const left = new Set(entriesOf(countedRecords({ ...stored, ...next })).map(keyOf))
  const isDone = step.keys.every((key) => left.has(key) !== undone)
  return isDone && !isOvertaken(stored, step, undone) ? next : undefined
}

/** Whether something newer counts of what `step` is about, or the step itself is as it is to be. */
function isOvertaken(stored: Records, { keys }: Step, undone: boolean): boolean {
  const own = new Set(keys)
  const counted = countedRecords(stored)
  const subjects = subjectsIn(stored)
  const isThere = new Set(entriesOf(counted).map(keyOf))
  if (keys.some((key) => isThere.has(key) !== undone)) return true
  const others = [...subjects].filter(([key]) => isThere.has(key) && !own.has(key))
  const reviews = counted.reviews.filter(({ id, by }) => by === SELF && !own.has(`review/${id}`))
  const ratings = new Map(stored.ratings.map((rating) => [`rating/${rating.id}`, rating]))
  return keys.some((key) => {
    const mine = subjects.get(key)
    if (!mine) return false
    const isNewerOf = ({ subject, event }: Subject) =>
      subject === mine.subject && isNewer(event, mine.event)
    if (others.some(([, other]) => isNewerOf(other))) return true
    // A review goes on saying what it said.
    const rating = ratings.get(key)
    return reviews.some(({ tree, at }) => rating?.tree === tree && at >= rating.at)
  })
}

interface Subject {
  readonly subject: string
  readonly event: Event
}

/** What each event is about, by its key: of events about the same the newest counts. */
function subjectsIn(records: Records): ReadonlyMap<string, Subject> {
  const goalOf = firstVersions(records.goals)
  const evidenceOf = firstVersions(records.evidence)
  const about = <E extends Event>(
    kind: string,
    events: readonly E[],
    subjectOf: (event: E) => string,
  ) =>
    events.map((event): [string, Subject] => [
      `${kind}/${event.id}`,
      { subject: subjectOf(event), event },
    ])
  const goal = (id: string) => `goal ${goalOf.get(id) ?? id}`
  return new Map([
    ...about('rating', records.ratings, (e) => `rating ${e.by} ${skillKey(e.tree, e.skill)}`),
    ...about('mark', records.marks, (e) => `mark ${skillKey(e.tree, e.skill)}/${e.behaviour}`),
    ...about('planting', records.plantings, (e) => `planting ${e.tree}`),
    ...about('not-for-me', records.notForMe, (e) => `avoid ${skillKey(e.tree, e.skill)}`),
    ...about('goal', records.goals, ({ id }) => goal(id)),
    ...about('outcome', records.outcomes, (e) => goal(e.goal)),
    ...about('evidence', records.evidence, ({ id }) => `evidence ${evidenceOf.get(id) ?? id}`),
    ...about('review', records.reviews, ({ id }) => `review ${id}`),
    ...about('view', records.views, (e) => `view ${e.by} ${e.review}/${e.skill}`),
  ])
}

/** The first version of each, by id. A ring of versions has none; it ends where it was entered. */
function firstVersions(versions: readonly Version[]): ReadonlyMap<string, string> {
  const older = new Map(versions.map(({ id, replaces }) => [id, replaces]))
  return new Map(
    versions.map(({ id }) => {
      const seen = new Set([id])
      let first = id
      for (
        let next = older.get(id);
        next !== undefined && !seen.has(next);
        next = older.get(next)
      ) {
        seen.add(next)
        first = next
      }
      return [id, first]
    }),
  )
}
