import { cleanLine, cutText, slugOf } from './clean-text.ts'
import { LIST_LIMIT, NAME_LIMIT } from './limits.ts'
import type { Sketch, SketchSkill } from './sketch.ts'
import { type Group, type Note, notesByGroup, type Question, type Workshop } from './workshop.ts'
import { columnIndexes } from './workshop-links.ts'

/** The level that what people wrote to a question stands for: role models show mastery. */
const LEVEL_OF = { day: 'pro', models: 'master' } as const

/** What a workshop gives, and what of it the tree will not have, or not as it stands. */
export interface WorkshopSketch {
  readonly sketch: Sketch
  /** Notes in no group. */
  readonly loose: number
  /** Notes after the most that a skill can show at one level. */
  readonly over: number
  /** Groups with a name that stand in no column: they are in the first. */
  readonly unplaced: readonly string[]
  /** Groups that stand further on than they were put, since they build on something there or later. */
  readonly moved: readonly string[]
}

/**
 * The tree that a workshop has come to: a group is a skill with its notes as behaviours, a column a
 * tier. Groups without a name are called by their first note; those without a note, too, are left out,
 * as are columns without groups. `nameOfColumn` names those that have no name, counted from 0.
 */
export function sketchOf(
  workshop: Workshop,
  nameOfColumn: (index: number) => string,
): WorkshopSketch {
  const { columns } = workshop
  const notes = notesByGroup(workshop.notes)
  const indexes = columnIndexes(workshop)
  const own = new Map(columns.map(({ id }, index) => [id, index]))
  const groups = workshop.groups.filter((group) => skillName(group, notes.get(group.id)) !== '')
  const indexOf = ({ id }: Group) => indexes.get(id) ?? 0
  const used = [...new Set(groups.map(indexOf))].toSorted((a, b) => a - b)
  const isSkill = new Set(groups.map(({ id }) => id))
  const nameOf = (group: Group) => skillName(group, notes.get(group.id))
  const skills = groups.map((group): SketchSkill => {
    return {
      key: group.id,
      name: nameOf(group),
      tier: tierKey(indexOf(group)),
      buildsOn: group.buildsOn.filter((id) => isSkill.has(id)),
      levels: levelsOf(notes.get(group.id) ?? []),
      place: '',
    }
  })
  return {
    sketch: {
      name: workshop.name,
      tiers: used.map((index) => ({
        key: tierKey(index),
        name: cleanLine(columns[index]?.name ?? '') || nameOfColumn(index),
      })),
      skills,
    },
    loose: notes.get(undefined)?.length ?? 0,
    over: groups.reduce((sum, { id }) => sum + surplus(notes.get(id) ?? []), 0),
    unplaced: groups.filter(({ column }) => column === undefined).map(nameOf),
    moved: groups
      .filter((group) => group.column !== undefined && indexOf(group) !== own.get(group.column))
      .map(nameOf),
  }
}

/** What a group is called: its name, or else its first note; empty where it has neither. */
export function skillName({ name }: Group, [first]: readonly Note[] = []): string {
  return cutText(cleanLine(name) || cleanLine(first?.text ?? ''), NAME_LIMIT)
}

/**
 * The id of the tree that a workshop gives as it stands. It gives the same tree again while nothing
 * is changed; what is changed gives another one. Not one of those that are `taken`.
 */
export function treeIdOf({ name, changedAt }: Workshop, taken: ReadonlySet<string>): string {
  const id = `${slugOf(name) || 'tree'}-${changedAt.toString(36)}`
  let free = id
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${String(number)}`
  return free
}

function tierKey(index: number): string {
  return String(index)
}

function levelsOf(notes: readonly Note[]): NonNullable<SketchSkill['levels']> {
  const of = (question: Question) =>
    notes.filter((note) => note.question === question).map(({ text }) => text)
  return { [LEVEL_OF.day]: of('day'), [LEVEL_OF.models]: of('models') }
}

function surplus(notes: readonly Note[]): number {
  const { pro = [], master = [] } = levelsOf(notes)
  return [pro, master].reduce(
    (sum, texts) => sum + Math.max(0, new Set(texts).size - LIST_LIMIT),
    0,
  )
}
