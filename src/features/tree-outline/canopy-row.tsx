import { useMemo } from 'react'
import { markedBehaviours } from '../../domain/mark.ts'
import { levelOf } from '../../domain/rating.ts'
import type { Overarching } from '../../domain/tree.ts'
import { behaviourLeaf } from '../../layout/tree-marks.ts'
import { changeTag } from '../../messages/change-tag.ts'
import { levelWords } from '../../messages/level-words.ts'
import { t } from '../../messages/messages.ts'
import { useChange } from '../../store/changes-context.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { levelsOf } from '../../store/selectors.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'
import { OutlineRow, type RowPlace } from './outline-row.tsx'

/** The overarching skill, which stands before all others, with a leaf for each behaviour. */
export function CanopyRow({ skill, ...place }: RowPlace & { readonly skill: Overarching }) {
  const level = useGrove((state) => levelOf(levelsOf(state), skill.home, skill.id))
  const marks = useGrove((state) => state.records.marks)
  const shown = useMemo(() => markedBehaviours(marks, skill.home, skill.id), [marks, skill])
  const change = useChange(skill.home, skill.id)
  const changed = change && changeTag(change)
  const language = useLanguageOf(skill.home)
  const count = t.tree.behaviourCount({ shown: shown.size, all: skill.behaviours.length })
  return (
    <OutlineRow
      skill={skill}
      skillLevel={level}
      depth={1}
      place={place}
      look="outline-canopy"
      description={
        <>
          {t.outline.overEveryTier} {t.outline.behaviours({ count })}{' '}
          {changed !== undefined && t.change.describe({ tag: changed })}
        </>
      }
    >
      <span className="outline-name">
        <span {...language}>{skill.name}</span>{' '}
        {changed !== undefined && <span className="outline-tag">{changed}</span>}
      </span>
      <span className="outline-facts">
        <span className={`outline-level level-${level ?? 'unrated'}`}>
          {levelWords(level, 'stretch')}
        </span>
        <span className="outline-about">
          <span className="outline-leaves">
            {skill.behaviours.map(({ id }) => (
              <Icon key={id} shape={behaviourLeaf(shown.has(id))} size={20} reach={11} />
            ))}
          </span>
          <span>{count}</span>
        </span>
      </span>
    </OutlineRow>
  )
}
