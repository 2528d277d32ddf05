import { checkTree } from '../domain/check-tree.ts'
import type { Edit } from '../domain/edit.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Goal, Outcome } from '../domain/goal.ts'
import type { Mark } from '../domain/mark.ts'
import type { NotForMe } from '../domain/not-for-me.ts'
import type { Planting } from '../domain/planting.ts'
import type { Problem, Unreadable } from '../domain/problem.ts'
import type { Rating } from '../domain/rating.ts'
import type { Review } from '../domain/review.ts'
import { DEVICE, type Entry, type Records, type Setting, splitKey } from '../domain/records.ts'
import { fail, type Result } from '../domain/result.ts'
import type { Tree } from '../domain/tree.ts'
import type { Undo } from '../domain/undo.ts'
import type { View } from '../domain/view.ts'
import { createMatcher, type MatchForm } from './match-form.ts'
import {
  editSchema,
  evidenceSchema,
  goalSchema,
  markSchema,
  notForMeSchema,
  outcomeSchema,
  plantingSchema,
  ratingSchema,
  reviewSchema,
  settingSchema,
  treeSchema,
  undoSchema,
  viewSchema,
} from './schemas.ts'

/** What came of reading raw entries. */
export interface Reading {
  readonly records: Records
  readonly unreadable: readonly Unreadable[]
  /** Raw entries that are unreadable or of a kind this version does not know: kept as they are. */
  readonly kept: readonly Entry[]
}

/** Parses `unknown` into a tree that can be drawn, or says everything that is wrong with it. */
export function parseTree(
  raw: unknown,
  matches: MatchForm = createMatcher(),
): Result<Tree, readonly Problem[]> {
  const shape = matches(treeSchema, raw)
  if (!shape.ok) return shape
  const problems = checkTree(shape.value)
  return problems.length === 0 ? shape : fail(problems)
}

/**
 * The one door through which every record comes in, whether from the browser's storage or from a
 * file. Never throws: what cannot be read is reported with its place and kept raw.
 */
export function readEntries(entries: Iterable<Entry>): Reading {
  const ratings: Rating[] = []
  const marks: Mark[] = []
  const plantings: Planting[] = []
  const notForMe: NotForMe[] = []
  const goals: Goal[] = []
  const outcomes: Outcome[] = []
  const evidence: Evidence[] = []
  const reviews: Review[] = []
  const views: View[] = []
  const undos: Undo[] = []
  const trees: Tree[] = []
  const edits: Edit[] = []
  const settings: Setting[] = []
  const matches = createMatcher()
  const readers = new Map([
    ['rating', into(ratings, (raw) => matches(ratingSchema, raw), byId)],
    ['mark', into(marks, (raw) => matches(markSchema, raw), byId)],
    ['planting', into(plantings, (raw) => matches(plantingSchema, raw), byId)],
    ['not-for-me', into(notForMe, (raw) => matches(notForMeSchema, raw), byId)],
    ['goal', into(goals, (raw) => matches(goalSchema, raw), byId)],
    ['outcome', into(outcomes, (raw) => matches(outcomeSchema, raw), byId)],
    ['evidence', into(evidence, (raw) => matches(evidenceSchema, raw), byId)],
    ['review', into(reviews, (raw) => matches(reviewSchema, raw), byId)],
    ['view', into(views, (raw) => matches(viewSchema, raw), byId)],
    ['undo', into(undos, (raw) => matches(undoSchema, raw), byId)],
    ['tree', into(trees, (raw) => parseTree(raw, matches), byId)],
    ['edit', into(edits, (raw) => matches(editSchema, raw), byId)],
    [
      'setting',
      into(
        settings,
        (raw) => matches(settingSchema, raw),
        (setting) => setting.name,
      ),
    ],
  ])
  const unreadable: Unreadable[] = []
  const kept: Entry[] = []
  for (const [key, raw] of entries) {
    const { kind, name } = splitKey(key)
    // It never goes out, so what comes in under such a key is nothing of the app's.
    if (kind === DEVICE) continue
    const reader = readers.get(kind)
    const problems = reader?.(name, raw) ?? []
    if (!reader || problems.length > 0) kept.push([key, raw])
    if (problems.length > 0) unreadable.push({ key, problems })
  }
  const records = {
    ratings,
    marks,
    plantings,
    notForMe,
    goals,
    outcomes,
    evidence,
    reviews,
    views,
    undos,
    trees,
    edits,
    settings,
  }
  return { records, unreadable, kept }
}

const byId = ({ id }: { readonly id: string }) => id

/** A reader that adds what it can read to `list` and returns what was wrong with the rest. */
function into<T>(
  list: T[],
  parse: (raw: unknown) => Result<T, readonly Problem[]>,
  nameOf: (value: T) => string,
): (name: string, raw: unknown) => readonly Problem[] {
  return (name, raw) => {
    const parsed = parse(raw)
    if (!parsed.ok) return parsed.error
    const own = nameOf(parsed.value)
    if (own !== name) return [{ kind: 'key', place: '', expected: own }]
    list.push(parsed.value)
    return []
  }
}
