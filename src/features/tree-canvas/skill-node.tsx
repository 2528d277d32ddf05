import type { NodeProps } from '@xyflow/react'
import { memo, useId } from 'react'
import type { Leverage } from '../../domain/leverage.ts'
import { levelOf } from '../../domain/rating.ts'
import { standing } from '../../domain/standing.ts'
import { CARD_HEIGHT, CARD_WIDTH, MARK_RADIUS } from '../../layout/measures.ts'
import { type SkillCard, skillCard } from '../../layout/skill-card.ts'
import { changeTag } from '../../messages/change-tag.ts'
import { skillWithLevel, levelWords } from '../../messages/level-words.ts'
import { leverageWords, opensCount } from '../../messages/leverage-words.ts'
import { spoken, t } from '../../messages/messages.ts'
import { useChange } from '../../store/changes-context.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { headersOf, levelsOf, treesOf } from '../../store/selectors.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Drawing } from '../../ui/drawing.tsx'
import { useCanvas } from './canvas-context.ts'
import type { SkillNode } from './canvas-nodes.ts'
import { cardViewBox } from './card-view-box.ts'

/** A skill's card as a button: a click or Enter opens its panel. */
export const SkillNodeView = memo(function SkillNodeView({ data }: NodeProps<SkillNode>) {
  const { tree, skill, about } = data
  const canvas = useCanvas()
  const level = useGrove((state) => levelOf(levelsOf(state), tree, skill.id))
  const words = useGrove((state) => levelWords(level, standing(tree, skill, levelsOf(state))))
  const { lang } = useLanguageOf(tree)
  const id = useId()
  const isLit = canvas.lit === skill.id
  const relation = canvas.buildsOn.has(skill.id)
    ? t.tree.buildsOnTag
    : canvas.leadsTo.has(skill.id)
      ? t.tree.leadsToTag
      : undefined
  const place = canvas.focusPlaces.get(skill.id)
  const focusTag = place === undefined ? undefined : t.tree.focusTag({ place })
  const change = useChange(tree, skill.id)
  const changed = change && changeTag(change)
  // What changed takes the focus tag's place, and the tag of a lit relation that of both.
  const tag = relation ? undefined : (changed ?? focusTag)
  const leverage = canvas.lens?.get(skill.id)
  const opens = leverage && !leverage.isAvoided ? opensCount(leverage) : 0
  return (
    <button
      type="button"
      dir={spoken.direction}
      className={`skill ${canvas.isEditing ? '' : 'nodrag'} ${isLit ? 'is-lit' : ''} ${relation ? 'is-related' : ''} ${heatOf(opens)} ${level === 'master' ? 'is-ripe' : ''}`}
      data-skill={skill.id}
      aria-label={skillWithLevel(skill.name, level)}
      aria-describedby={id}
      aria-expanded={canvas.selected === skill.id}
      tabIndex={canvas.tabStop === skill.id ? 0 : -1}
      onPointerEnter={() => {
        canvas.point(skill.id)
      }}
      onPointerLeave={() => {
        canvas.point(undefined)
      }}
      onFocus={(event) => {
        canvas.focus(skill.id, event.currentTarget.matches(':focus-visible'))
      }}
      onBlur={canvas.blur}
      onClick={(event) => {
        canvas.open(skill.id, event.detail === 0)
      }}
    >
      <CardDrawing
        name={skill.name}
        lang={lang}
        level={level}
        words={words}
        {...(tag !== undefined && { tag })}
      />
      {relation && (
        <span className="tag" aria-hidden="true">
          {relation}
        </span>
      )}
      {opens > 0 && (
        <span className="tag tag-lens" aria-hidden="true">
          {t.lens.opens({ count: opens })}
        </span>
      )}
      <span id={id} hidden>
        {about} {focusTag !== undefined && `${focusTag}.`}{' '}
        {changed !== undefined && t.change.describe({ tag: changed })}{' '}
        {leverage && <LeverageAbout leverage={leverage} />}
      </span>
    </button>
  )
})

function LeverageAbout({ leverage }: { readonly leverage: Leverage }) {
  const tree = useGrove((state) => treesOf(state).get(leverage.tree))
  const headers = useGrove(headersOf)
  const skillName = (id: string) => tree?.skills.find((skill) => skill.id === id)?.name ?? id
  const treeName = (id: string) => headers.find((header) => header.id === id)?.name ?? id
  return leverageWords(leverage, skillName, treeName)
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
