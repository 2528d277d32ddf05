import { ratedSkills } from '../domain/rated-skills.ts'
import type { Levels } from '../domain/rating.ts'
import type { Parts } from '../domain/shared-document.ts'
import type { TreeHeader } from '../domain/tree.ts'
import { t } from './messages.ts'

/**
 * Exactly what a picture of `tree` carries, a line for each kind of record of which there is any.
 * Ratings are entries, of which a skill has one for each time it was looked at: so the skills that
 * have a level, which is what people count, stand in front of them.
 */
export function partWords(
  parts: Parts,
  levels: Levels,
  tree: Pick<TreeHeader, 'id' | 'name'>,
  withNotes: boolean,
): readonly string[] {
  const rated = ratedSkills(levels, tree.id)
  const words = t.export.parts
  const goals = withNotes ? words.goalsWithNotes : words.goals
  const outcomes = withNotes ? words.outcomesWithNotes : words.outcomes
  const lines: readonly (readonly [number, string])[] = [
    [parts.ratingsHere, ratingWords('here', rated.here, parts.ratingsHere, tree.name)],
    [
      parts.ratingsElsewhere,
      ratingWords('elsewhere', rated.elsewhere, parts.ratingsElsewhere, tree.name),
    ],
    [parts.reviews, words.reviews({ n: parts.reviews })],
    [parts.views, words.views({ n: parts.views })],
    [parts.goals, goals({ n: parts.goals })],
    [parts.outcomes, outcomes({ n: parts.outcomes })],
    [parts.evidence, words.evidence({ n: parts.evidence })],
    [parts.marks, words.marks({ n: parts.marks })],
    [parts.plantings, words.plantings({ n: parts.plantings })],
    [parts.notForMe, words.notForMe({ n: parts.notForMe })],
    [parts.trees, words.trees({ n: parts.trees })],
    [parts.edits, words.edits({ n: parts.edits })],
    [parts.names, words.names],
  ]
  return lines.filter(([n]) => n > 0).map(([, line]) => line)
}

/** Skills that have a level, and all ratings ever made where these are more. */
function ratingWords(
  where: 'here' | 'elsewhere',
  skills: number,
  entries: number,
  tree: string,
): string {
  const words = t.export.parts[where]
  if (skills === 0) return words.past({ entries, tree })
  return skills === entries ? words.now({ skills, tree }) : words.more({ skills, entries, tree })
}
