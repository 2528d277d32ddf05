import type { Level } from '../../domain/level.ts'
import type { Overarching, Skill, Tree } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import type { LanguageMarks } from '../../store/use-language-of.ts'

/** What one can see of a skill at a level; what the level means at all where nothing is written. */
export function levelTexts(skill: Skill | Overarching, level: Level): readonly string[] {
  return skill.guidance?.levels[level] ?? [t.level.meaning[level]]
}

/** The marks for these texts: what the level means at all is in the language of the page. */
export function levelLanguage(
  skill: Skill | Overarching,
  level: Level,
  language: LanguageMarks,
): LanguageMarks {
  return skill.guidance?.levels[level] ? language : {}
}

/** The name of the tier of a skill, or that it lies over all of them. */
export function tierName(tree: Tree, skill: Skill | Overarching): string {
  if (!('tier' in skill)) return late().review.walk.overarching
  return tree.tiers.find(({ id }) => id === skill.tier)?.name ?? skill.tier
}
