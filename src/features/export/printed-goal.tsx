import { dayOf } from '../../domain/day-of.ts'
import type { Goal } from '../../domain/goal.ts'
import { dateOf, t } from '../../messages/messages.ts'
import type { GroveState } from '../../store/grove-state.ts'
import { guidedTreesOf } from '../../store/selectors.ts'
import { languageOf } from '../../store/use-language-of.ts'
import { goalSkill, questionsOf } from './export-texts.ts'

/** A goal on paper, with at most `questions` questions to ask about it. */
export function PrintedGoal({
  goal,
  state,
  questions: most,
  withNotes,
}: {
  readonly goal: Goal
  readonly state: GroveState
  readonly questions: number
  /** Whether it says why, and what is next. */
  readonly withNotes: boolean
}) {
  const trees = guidedTreesOf(state)
  const language = languageOf(goal.tree, state)
  const name = goalSkill(goal, trees)
  const questions = goal.kind === 'grow' ? questionsOf(goal, trees).slice(0, most) : []
  return (
    <li>
      {goal.kind === 'share' ? (
        <h3>{t.export.agenda.sharing({ skill: name })}</h3>
      ) : (
        <h3 {...language}>{name}</h3>
      )}
      <p className="print-aim">{goal.aim}</p>
      <p>{t.export.due({ date: dateOf(dayOf(goal.due)) })}</p>
      {withNotes && goal.reason !== '' && <p>{t.export.reason({ reason: goal.reason })}</p>}
      {withNotes && goal.practice !== '' && <p>{t.export.next({ practice: goal.practice })}</p>}
      {questions.length > 0 && (
        <>
          <h4>{t.export.agenda.questions}</h4>
          <ul>
            {questions.map((question) => (
              <li key={question} {...language}>
                {question}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  )
}
