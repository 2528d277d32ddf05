import type { Parts } from '../domain/shared-document.ts'
import { t } from './messages.ts'

/** Exactly what a picture carries, a line for each kind of record of which there is any. */
export function partWords(parts: Parts, tree: string, withNotes: boolean): readonly string[] {
  const words = t.export.parts
  const goals = withNotes ? words.goalsWithNotes : words.goals
  const outcomes = withNotes ? words.outcomesWithNotes : words.outcomes
  const lines: readonly (readonly [number, (n: number) => string])[] = [
    [parts.ratingsHere, (n) => words.ratingsHere(n, tree)],
    [parts.ratingsElsewhere, words.ratingsElsewhere],
    [parts.reviews, words.reviews],
    [parts.views, words.views],
    [parts.goals, goals],
    [parts.outcomes, outcomes],
    [parts.evidence, words.evidence],
    [parts.marks, words.marks],
    [parts.plantings, words.plantings],
    [parts.notForMe, words.notForMe],
    [parts.trees, words.trees],
    [parts.names, words.names],
  ]
  return lines.filter(([n]) => n > 0).map(([n, line]) => line(n))
}
