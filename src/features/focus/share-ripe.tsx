import { type Goal, openGoals } from '../../domain/goal.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { late } from '../../messages/late.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { guidedTreesOf, outlookOf } from '../../store/selectors.ts'
import { useGuidance } from '../../store/use-guidance.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'
import { GoalCard } from './goal-card.tsx'
import { LANDING } from './landing.ts'
import { nameOf, ripeSkills, type SkillAt, skillAt } from './skill-facts.ts'

/** The other half of mastery: ways to share each ripe skill, and those that were taken up. */
export function ShareRipe({
  today,
  onTakeUp,
  onEdit,
  onLookBack,
}: {
  readonly today: Date
  readonly onTakeUp: (at: SkillAt, way: string) => void
  readonly onEdit: (goal: Goal) => void
  readonly onLookBack: (goal: Goal) => void
}) {
  const ripe = ripeSkills(useGrove(outlookOf))
  const goals = useGrove((state) => state.records.goals)
  const outcomes = useGrove((state) => state.records.outcomes)
  const underway = openGoals(goals, outcomes).filter(({ kind }) => kind === 'share')
  const words = late().focus.sharing
  return (
    <section aria-labelledby={LANDING.share}>
      <h2 id={LANDING.share} tabIndex={-1}>
        {words.title}
      </h2>
      <p className="hint">{ripe.length === 0 ? words.empty : words.lens}</p>
      {underway.length > 0 && (
        <ul className="goal-cards" aria-label={words.underway}>
          {underway.map((goal) => (
            <GoalCard
              key={goal.id}
              goal={goal}
              today={today}
              onEdit={() => {
                onEdit(goal)
              }}
              onLookBack={() => {
                onLookBack(goal)
              }}
            />
          ))}
        </ul>
      )}
      <ul className="ripe-skills">
        {ripe.map((at) => (
          <RipeSkill
            key={`${at.tree}/${at.skill}`}
            at={at}
            taken={underway.filter((goal) => goal.tree === at.tree && goal.skill === at.skill)}
            isOpen={ripe.length <= 2}
            onTakeUp={onTakeUp}
          />
        ))}
      </ul>
    </section>
  )
}

function RipeSkill({
  at,
  taken,
  isOpen,
  onTakeUp,
}: {
  readonly at: SkillAt
  readonly taken: readonly Goal[]
  readonly isOpen: boolean
  readonly onTakeUp: (at: SkillAt, way: string) => void
}) {
  const { kind } = useGuidance(at.tree)
  const trees = useGrove(guidedTreesOf)
  const language = useLanguageOf(at.tree)
  const name = nameOf(trees, at)
  const words = late().focus.sharing
  const own = skillAt(trees, at)?.guidance?.share ?? []
  // What stands here while the words are on their way would be taken away again.
  if (kind === 'loading') return null
  const ways =
    own.length > 0
      ? own
      : [words.teach, words.write, words.pair, words.liaise].map((w) => w({ skill: name }))
  return (
    <li>
      <details open={isOpen}>
        <summary>
          <Icon shape={levelMark('master')} size={26} reach={20} />
          <strong {...language}>{name}</strong>
          <span className="hint">{words.ways({ count: ways.length })}</span>
        </summary>
        <ul className="share-ways">
          {ways.map((way) => (
            <li key={way}>
              <span {...(own.length > 0 ? language : {})}>{way}</span>
              {taken.some(({ aim }) => aim === way) ? (
                <span className="taken-up">{words.takenUp}</span>
              ) : (
                <button
                  type="button"
                  className="button"
                  aria-label={words.takeUpWay({ way })}
                  onClick={() => {
                    onTakeUp(at, way)
                  }}
                >
                  {words.takeUp}
                </button>
              )}
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}
