import { Link } from 'wouter'
import { treeAddress } from '../../domain/address.ts'
import type { Goal } from '../../domain/goal.ts'
import { levelOf } from '../../domain/rating.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { levelName } from '../../messages/level-words.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useGrove, useIsFrozen } from '../../store/grove-context.tsx'
import { levelsOf, treesOf } from '../../store/selectors.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'
import { GoalFacts } from './goal-facts.tsx'
import { nameOf } from './skill-facts.ts'

/** A goal under way, with its ways on. */
export function GoalCard({
  goal,
  level = 3,
  tag,
  today,
  onEdit,
  onLookBack,
}: {
  readonly goal: Goal
  /** Of its heading. */
  readonly level?: 3 | 4
  readonly tag?: string
  readonly today: Date
  readonly onEdit: () => void
  readonly onLookBack: () => void
}) {
  const name = nameOf(useGrove(treesOf), goal)
  const rated = levelOf(useGrove(levelsOf), goal.tree, goal.skill)
  const language = useLanguageOf(goal.tree)
  const Heading = level === 3 ? 'h3' : 'h4'
  const isFrozen = useIsFrozen()
  const id = cardId(goal.id)
  return (
    <li>
      <article className="goal-card" aria-labelledby={id}>
        <header>
          <Icon shape={levelMark(rated)} size={38} reach={20} />
          <div>
            <Heading id={id} tabIndex={-1}>
              <Link href={treeAddress(goal.tree, goal.skill)} {...language}>
                {name}
              </Link>
            </Heading>
            <span className={`goal-level level-${rated ?? 'unrated'}`}>
              {rated === 'master' ? t.level.masterRipe : levelName(rated)}
            </span>
          </div>
          {tag !== undefined && <span className="focus-tag">{tag}</span>}
        </header>
        <GoalFacts goal={goal} today={today} />
        {!isFrozen && (
          <div className="button-row">
            <button
              type="button"
              className="button"
              aria-label={late().focus.lookBackAt({ skill: name })}
              onClick={onLookBack}
            >
              {late().focus.look}
            </button>
            <button
              type="button"
              className="button"
              aria-label={late().focus.editSkill({ skill: name })}
              onClick={onEdit}
            >
              {late().focus.edit}
            </button>
          </div>
        )}
      </article>
    </li>
  )
}

/** The id of the heading of a goal's card, where focus lands when the goal was set. */
export function cardId(goal: string): string {
  return `goal-${goal}`
}
