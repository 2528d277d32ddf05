import { useMemo } from 'react'
import { markedBehaviours } from '../../domain/mark.ts'
import { levelOf } from '../../domain/rating.ts'
import type { Overarching } from '../../domain/tree.ts'
import type { CanopyContent } from '../../layout/canopy.ts'
import { canopyWords } from '../../messages/canopy-words.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { levelsOf } from '../../store/selectors.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'

/** What the canopy says today: level and marked behaviours. */
export function useCanopyContent(skill: Overarching): CanopyContent {
  const level = useGrove((state) => levelOf(levelsOf(state), skill.home, skill.id))
  const marks = useGrove((state) => state.records.marks)
  const { lang } = useLanguageOf(skill.home)
  return useMemo(
    () => ({ ...canopyWords(skill, level, markedBehaviours(marks, skill.home, skill.id)), lang }),
    [level, marks, skill, lang],
  )
}
