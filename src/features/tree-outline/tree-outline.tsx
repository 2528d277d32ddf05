import { useEffect, useId, useMemo, useRef } from 'react'
import type { Leverage } from '../../domain/leverage.ts'
import { markedBehaviours } from '../../domain/mark.ts'
import { levelOf } from '../../domain/rating.ts'
import { standing } from '../../domain/standing.ts'
import type { Overarching, Skill, Tree } from '../../domain/tree.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { roman } from '../../layout/roman.ts'
import { behaviourLeaf } from '../../layout/tree-marks.ts'
import { changeTag } from '../../messages/change-tag.ts'
import { opensCount } from '../../messages/leverage-words.ts'
import { levelName, levelWords } from '../../messages/level-words.ts'
import { t } from '../../messages/messages.ts'
import { useChange } from '../../store/changes-context.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { focusOf, leverageByTree, levelsOf } from '../../store/selectors.ts'
import { useRatingKeys } from '../../store/use-rating-keys.ts'
import { Icon } from '../../ui/drawing.tsx'
import { OutlineDestinations } from './outline-destinations.tsx'
import './tree-outline.css'

interface OutlineProps {
  readonly tree: Tree
  /** The skill whose panel is open. */
  readonly selected: string | undefined
  /** Whether the rows show what a next level-up opens. */
  readonly hasLens: boolean
  readonly onOpen: (skill: string, byKeyboard: boolean) => void
}

/** The tree as a list, tier by tier: the same skills, the same ways to open and rate. */
export function TreeOutline({ tree, selected, hasLens, onOpen }: OutlineProps) {
  const lens = useGrove((state) => (hasLens ? leverageByTree(state).get(tree.id) : undefined))
  const id = useId()
  return (
    <div className="outline">
      {tree.overarching && (
        <CanopyRow
          skill={tree.overarching}
          isSelected={tree.overarching.id === selected}
          onOpen={onOpen}
        />
      )}
      {tree.tiers.map((tier, index) => (
        <section key={tier.id} aria-labelledby={`${id}-${String(index)}`}>
          <h2 id={`${id}-${String(index)}`}>
            <span className="numeral">{roman(index + 1)}</span> {tier.name}
          </h2>
          <ul>
            {tree.skills
              .filter((skill) => skill.tier === tier.id)
              .map((skill) => (
                <li key={skill.id}>
                  <SkillRow
                    tree={tree.id}
                    skill={skill}
                    isSelected={skill.id === selected}
                    leverage={lens?.get(skill.id)}
                    onOpen={onOpen}
                  />
                </li>
              ))}
          </ul>
        </section>
      ))}
      <OutlineDestinations tree={tree} />
    </div>
  )
}

function SkillRow({
  tree,
  skill,
  isSelected,
  leverage,
  onOpen,
}: {
  readonly tree: string
  readonly skill: Skill
  readonly isSelected: boolean
  readonly leverage: Leverage | undefined
  readonly onOpen: (skill: string, byKeyboard: boolean) => void
}) {
  const levels = useGrove(levelsOf)
  const level = levelOf(levels, tree, skill.id)
  const place = useGrove(
    (state) =>
      focusOf(state).findIndex((goal) => goal.tree === tree && goal.skill === skill.id) + 1,
  )
  const change = useChange(tree, skill.id)
  const changed = change && changeTag(change)
  const tag = changed ?? (place > 0 ? t.tree.focusTag(place) : undefined)
  const onKeyDown = useRatingKeys(tree, skill.id)
  const row = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // On a phone the sheet covers the lower part; the row's scroll margin keeps it above that.
    if (isSelected) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  return (
    <button
      ref={row}
      type="button"
      className="outline-row"
      data-skill={skill.id}
      aria-label={t.tree.skillName(skill.name, levelName(level))}
      aria-description={describe(place, changed)}
      aria-current={isSelected || undefined}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        onOpen(skill.id, event.detail === 0)
      }}
    >
      <Icon shape={levelMark(level)} size={40} reach={20} />
      <span className="outline-name">
        {skill.name}
        {tag !== undefined && <span className="outline-focus">{tag}</span>}
        {leverage && !leverage.isAvoided && opensCount(leverage) > 0 && (
          <span className="outline-opens">{t.lens.opens(opensCount(leverage))}</span>
        )}
      </span>
      <span className={`outline-level level-${level ?? 'unrated'}`}>
        {levelWords(level, standing(tree, skill, levels))}
      </span>
    </button>
  )
}

/** What stands beside the level, for a screen reader: nothing of it is hidden by a tag. */
function describe(place: number, changed: string | undefined): string | undefined {
  const sentences = [
    ...(place > 0 ? [t.tree.focusTag(place)] : []),
    ...(changed === undefined ? [] : [t.change.describe(changed)]),
  ]
  return sentences.length > 0 ? sentences.join('. ') : undefined
}

function CanopyRow({
  skill,
  isSelected,
  onOpen,
}: {
  readonly skill: Overarching
  readonly isSelected: boolean
  readonly onOpen: (skill: string, byKeyboard: boolean) => void
}) {
  const level = useGrove((state) => levelOf(levelsOf(state), skill.home, skill.id))
  const marks = useGrove((state) => state.records.marks)
  const shown = useMemo(() => markedBehaviours(marks, skill.home, skill.id), [marks, skill])
  const change = useChange(skill.home, skill.id)
  const changed = change && changeTag(change)
  const count = t.tree.behaviourCount(shown.size, skill.behaviours.length)
  const onKeyDown = useRatingKeys(skill.home, skill.id)
  return (
    <button
      type="button"
      className="outline-row outline-canopy"
      data-skill={skill.id}
      aria-label={t.tree.skillName(skill.name, levelName(level))}
      aria-description={changed === undefined ? count : `${count}. ${t.change.describe(changed)}`}
      aria-current={isSelected || undefined}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        onOpen(skill.id, event.detail === 0)
      }}
    >
      <Icon shape={levelMark(level)} size={40} reach={20} />
      <span className="outline-name">
        {skill.name}
        {changed !== undefined && <span className="outline-focus">{changed}</span>}
      </span>
      <span className={`outline-level level-${level ?? 'unrated'}`}>
        {levelWords(level, 'stretch')}
      </span>
      <span className="outline-leaves">
        {skill.behaviours.map(({ id }) => (
          <Icon key={id} shape={behaviourLeaf(shown.has(id))} size={20} reach={11} />
        ))}
      </span>
    </button>
  )
}
