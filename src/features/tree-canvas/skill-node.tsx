import type { NodeProps } from '@xyflow/react'
import { memo, useId, useMemo } from 'react'
import type { Goal } from '../../domain/goal.ts'
import { levelOf } from '../../domain/rating.ts'
import { standing } from '../../domain/standing.ts'
import { CARD_HEIGHT, CARD_WIDTH, MARK_RADIUS } from '../../layout/measures.ts'
import { type SkillCard, skillCard } from '../../layout/skill-card.ts'
import { changeTag } from '../../messages/change-tag.ts'
import { skillWithLevel, levelWords } from '../../messages/level-words.ts'
import { spoken, t } from '../../messages/messages.ts'
import { useChange } from '../../store/changes-context.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { focusOf, levelsOf } from '../../store/selectors.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Drawing } from '../../ui/drawing.tsx'
import { aboutSkill } from './about-skill.ts'
import { useCanvas } from './canvas-context.ts'
import type { SkillNode } from './canvas-nodes.ts'
import { cardViewBox } from './card-view-box.ts'
import { LeverageAbout, useOpens } from './leverage-about.ts'
import { relationOf } from './light.ts'
import { useLit, whenPointedAt } from './use-light.ts'
import { useSkillButton } from './use-skill-button.ts'

/** A skill's card as a button: a click or Enter opens its panel. */
export const SkillNodeView = memo(function SkillNodeView({ data }: NodeProps<SkillNode>) {
  const { skill } = data
  const tree = data.tree.id
  const { light, hasLens, isEditing, isBrief = false } = useCanvas()
  const button = useSkillButton(skill.id)
  const level = useGrove((state) => levelOf(levelsOf(state), tree, skill.id))
  const words = useGrove((state) => levelWords(level, standing(tree, skill, levelsOf(state))))
  const { lang } = useLanguageOf(tree)
  const id = useId()
  // When the card is drawn: it takes too long for thousands at once.
  const told = useMemo(() => aboutSkill(data.tree, skill), [data.tree, skill])
  const relation = useLit(light, (state) => relationOf(state, skill.id))
  const related = relation && RELATION_TAGS[relation]()
  const place = useGrove((state) => (isEditing ? 0 : focusPlace(focusOf(state), tree, skill.id)))
  const focusTag = place === 0 ? undefined : t.tree.focusTag({ place })
  const change = useChange(tree, skill.id)
  const changed = change && changeTag(change)
  // What changed takes the focus tag's place, and the tag of a lit relation that of both.
  const tag = related === undefined ? (changed ?? focusTag) : undefined
  const opens = useOpens(tree, skill.id, hasLens)
  return (
    <button
      {...button}
      dir={spoken.direction}
      className={`skill ${isEditing ? '' : 'nodrag'} ${relation === 'lit' ? 'is-lit' : ''} ${related === undefined ? '' : 'is-related'} ${heatOf(opens)} ${level === 'master' ? 'is-ripe' : ''}`}
      aria-label={skillWithLevel(skill.name, level)}
      aria-describedby={id}
      {...whenPointedAt(light, skill.id)}
    >
      <CardDrawing
        name={skill.name}
        lang={lang}
        level={level}
        words={isBrief ? undefined : words}
        {...(tag !== undefined && { tag })}
      />
      {related !== undefined && (
        <span className="tag" aria-hidden="true">
          {related}
        </span>
      )}
      {opens > 0 && (
        <span className="tag tag-lens" aria-hidden="true">
          {t.lens.opens({ count: opens })}
        </span>
      )}
      <span id={id} hidden>
        {told} {focusTag !== undefined && `${focusTag}.`}{' '}
        {changed !== undefined && t.change.describe({ tag: changed })}{' '}
        {hasLens && <LeverageAbout tree={tree} skill={skill.id} />}
      </span>
    </button>
  )
})

const RELATION_TAGS = {
  lit: () => undefined,
  needed: () => t.tree.buildsOnTag,
  onward: () => t.tree.leadsToTag,
} as const

/** The place of a skill among those in focus, from 1; 0 where it is none of them. */
function focusPlace(goals: readonly Goal[], tree: string, skill: string): number {
  return goals.findIndex((goal) => goal.tree === tree && goal.skill === skill) + 1
}

/** How warm a card glows under the lens; the number beside it says the same. */
function heatOf(opens: number): string {
  if (opens === 0) return ''
  return opens < 3 ? 'heat-1' : opens < 6 ? 'heat-2' : 'heat-3'
}

const CardDrawing = memo(function CardDrawing(card: Omit<SkillCard, 'direction'>) {
  return (
    <svg
      aria-hidden="true"
      width={CARD_WIDTH + MARK_RADIUS}
      height={CARD_HEIGHT}
      viewBox={cardViewBox(CARD_WIDTH + MARK_RADIUS, CARD_HEIGHT, spoken.direction)}
    >
      <Drawing shape={skillCard({ ...card, direction: spoken.direction })} />
    </svg>
  )
})
