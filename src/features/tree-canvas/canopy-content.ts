import { useMemo } from 'react'
import { markedBehaviours } from '../../domain/mark.ts'
import { levelOf } from '../../domain/rating.ts'
import type { Overarching } from '../../domain/tree.ts'
import type { CanopyContent } from '../../layout/canopy.ts'
import { levelWords } from '../../messages/level-words.ts'
import { t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { levelsOf } from '../../store/selectors.ts'

/** What the canopy says today: level and marked behaviours. */
export function useCanopyContent(skill: Overarching): CanopyContent {
  const level = useGrove((state) => levelOf(levelsOf(state), skill.home, skill.id))
  const marks = useGrove((state) => state.records.marks)
  return useMemo(() => {
    const shown = markedBehaviours(marks, skill.home, skill.id)
    return {
      name: skill.name,
      aside: t.tree.overEveryTier,
      level,
      words: levelWords(level, 'stretch'),
      behaviours: skill.behaviours.map(({ id, name }) => ({ name, marked: shown.has(id) })),
    }
  }, [level, marks, skill])
}
