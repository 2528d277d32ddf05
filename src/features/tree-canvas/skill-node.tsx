import type { NodeProps } from '@xyflow/react'
import { memo, useId, useMemo } from 'react'
import { levelOf } from '../../domain/rating.ts'
import { standing } from '../../domain/standing.ts'
import { MARK_RADIUS } from '../../layout/measures.ts'
import { skillCard } from '../../layout/skill-card.ts'
import { levelName, levelWords } from '../../messages/level-words.ts'
import { t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { levelsOf } from '../../store/selectors.ts'
import { Drawing } from '../../ui/drawing.tsx'
import { useCanvas } from './canvas-context.ts'
import type { SkillNode } from './canvas-nodes.ts'

/** A skill's card as a button: a click or Enter opens its panel. */
export const SkillNodeView = memo(function SkillNodeView({ data }: NodeProps<SkillNode>) {
  const { tree, skill, about } = data
  const canvas = useCanvas()
  const level = useGrove((state) => levelOf(levelsOf(state), tree, skill.id))
  const words = useGrove((state) => levelWords(level, standing(tree, skill, levelsOf(state))))
  const card = useMemo(
    () => skillCard({ name: skill.name, level, words, direction: 'ltr' }),
    [skill.name, level, words],
  )
  const id = useId()
  const isLit = canvas.lit === skill.id
  const tag = canvas.buildsOn.has(skill.id)
    ? t.tree.buildsOnTag
    : canvas.leadsTo.has(skill.id)
      ? t.tree.leadsToTag
      : undefined
  return (
    <button
      type="button"
      className={`skill nodrag ${isLit ? 'is-lit' : ''} ${tag ? 'is-related' : ''} ${level === 'master' ? 'is-ripe' : ''}`}
      data-skill={skill.id}
      aria-label={t.tree.skillName(skill.name, levelName(level))}
      aria-describedby={id}
      aria-expanded={canvas.selected === skill.id}
      tabIndex={canvas.tabStop === skill.id ? 0 : -1}
      onPointerEnter={() => {
        canvas.point(skill.id)
      }}
      onPointerLeave={() => {
        canvas.point(undefined)
      }}
      onFocus={() => {
        canvas.focus(skill.id)
      }}
      onBlur={canvas.blur}
      onClick={(event) => {
        canvas.open(skill.id, event.detail === 0)
      }}
    >
      <CardDrawing card={card} />
      {tag && (
        <span className="tag" aria-hidden="true">
          {tag}
        </span>
      )}
      <span id={id} hidden>
        {about}
      </span>
    </button>
  )
})

const CardDrawing = memo(function CardDrawing({
  card,
}: {
  readonly card: ReturnType<typeof skillCard>
}) {
  return (
    <svg
      aria-hidden="true"
      width={140 + MARK_RADIUS}
      height={74}
      viewBox={`${String(-MARK_RADIUS)} 0 ${String(140 + MARK_RADIUS)} 74`}
    >
      <Drawing shape={card} />
    </svg>
  )
})
