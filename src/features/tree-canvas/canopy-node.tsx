import type { NodeProps } from '@xyflow/react'
import { useId, useMemo } from 'react'
import { levelOf } from '../../domain/rating.ts'
import type { Overarching } from '../../domain/tree.ts'
import { canopy } from '../../layout/canopy.ts'
import { MARK_RADIUS } from '../../layout/measures.ts'
import { changeTag } from '../../messages/change-tag.ts'
import { skillWithLevel } from '../../messages/level-words.ts'
import { spoken, t } from '../../messages/messages.ts'
import { useChange } from '../../store/changes-context.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { levelsOf } from '../../store/selectors.ts'
import { Drawing } from '../../ui/drawing.tsx'
import { useCanvas } from './canvas-context.ts'
import { useCanopyContent } from './canopy-content.ts'
import type { CanopyNode } from './canvas-nodes.ts'
import { cardViewBox } from './card-view-box.ts'
import { useLit } from './use-light.ts'
import { useSkillButton } from './use-skill-button.ts'

/** The overarching skill, spread over all tiers, with a leaf for each of its behaviours. */
export function CanopyNodeView({ data, width = 0, height = 0 }: NodeProps<CanopyNode>) {
  const { skill, about } = data
  const { light } = useCanvas()
  const button = useSkillButton(skill.id)
  const isLit = useLit(light, ({ lit }) => lit === skill.id)
  const level = useGrove((state) => levelOf(levelsOf(state), skill.home, skill.id))
  const content = useCanopyContent(skill)
  const change = useChange(skill.home, skill.id)
  const changed = change && changeTag(change)
  const drawing = useMemo(
    () => canopy({ ...content, width: width - MARK_RADIUS, height, direction: spoken.direction }),
    [content, width, height],
  )
  const id = useId()
  return (
    <button
      {...button}
      dir={spoken.direction}
      className={`skill canopy nodrag ${isLit ? 'is-lit' : ''}`}
      aria-label={skillWithLevel(skill.name, level)}
      aria-describedby={id}
    >
      <svg
        aria-hidden="true"
        width={width}
        height={height}
        viewBox={cardViewBox(width, height, spoken.direction)}
      >
        <Drawing shape={drawing} />
      </svg>
      {changed !== undefined && (
        <span className="tag tag-change" aria-hidden="true">
          {changed}
        </span>
      )}
      <span id={id} hidden>
        {about} {shownWords(skill, content.behaviours)}{' '}
        {changed !== undefined && t.change.describe({ tag: changed })}
      </span>
    </button>
  )
}

function shownWords(skill: Overarching, behaviours: readonly { readonly marked: boolean }[]) {
  const shown = behaviours.filter(({ marked }) => marked).length
  return t.tree.behaviourCount({ shown, all: skill.behaviours.length })
}
