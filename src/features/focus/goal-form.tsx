import { useState } from 'react'
import { dateStamp } from '../../domain/document.ts'
import { atLeast } from '../../domain/level.ts'
import { levelOf } from '../../domain/rating.ts'
import { levelName } from '../../messages/level-words.ts'
import { late } from '../../messages/late.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { guidedTreesOf, levelsOf } from '../../store/selectors.ts'
import { useGuidance } from '../../store/use-guidance.ts'
import { useHeldText } from '../../store/use-held-text.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { FormField } from '../../ui/form-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { AskingForm } from './asking-form.tsx'
import {
  type DraftProblems,
  draftProblems,
  formOf,
  type GoalDraft,
  isChanged,
  trimmed,
  typedOf,
  withIdea,
  withTyped,
} from './goal-draft.ts'
import { PracticeIdeas } from './practice-ideas.tsx'
import { nameOf, practicesOf, skillAt } from './skill-facts.ts'

/** A goal for one skill, new or a new version of one, in a dialog. `today` is a local time. */
export function GoalForm({
  start,
  today,
  onSet,
  onLeave,
}: {
  readonly start: GoalDraft
  readonly today: Date
  readonly onSet: (goal: GoalDraft) => void
  readonly onLeave: () => void
}) {
  useGuidance(start.tree)
  const trees = useGrove(guidedTreesOf)
  const level = levelOf(useGrove(levelsOf), start.tree, start.skill)
  const [held, hold] = useHeldText(formOf(start))
  const draft = withTyped(start, held)
  const [problems, setProblems] = useState<DraftProblems>({})
  const words = late().focus.form
  const isShare = start.kind === 'share'
  const name = nameOf(trees, start)
  const language = useLanguageOf(start.tree)
  const subject = skillAt(trees, start)
  const ideas = isShare ? [] : practicesOf(subject)
  // What rookies do is nothing to aim at, so whoever starts looks at pro, too.
  const horizon = atLeast(level, 'pro') ? 'master' : 'pro'
  const shows = isShare ? [] : (subject?.guidance?.levels[horizon] ?? [])

  function change(part: Partial<GoalDraft>) {
    const changed = { ...draft, ...part }
    hold(typedOf(changed))
    // Once a message stands there, it goes as soon as the field is mended.
    if (problems.aim ?? problems.due) setProblems(draftProblems(changed, start, today))
  }

  function save(): boolean {
    const found = draftProblems(draft, start, today)
    setProblems(found)
    const isFine = !found.aim && !found.due
    if (isFine) {
      hold(undefined)
      onSet(trimmed(draft))
    }
    return isFine
  }

  return (
    <AskingForm
      title={
        start.replaces !== undefined
          ? words.edit({ skill: name })
          : words[start.kind]({ skill: name })
      }
      saveLabel={start.replaces !== undefined ? words.saveEdit : words.save}
      isChanged={isChanged(draft, start)}
      onSave={save}
      onLeave={() => {
        hold(undefined)
        onLeave()
      }}
    >
      <TextArea
        label={words.aim}
        hint={isShare ? words.shareAimHint : words.aimHint}
        error={problems.aim && words.aimMissing}
        isRequired
        value={draft.aim}
        onChange={(aim) => {
          change({ aim })
        }}
      />
      {shows.length > 0 && (
        <details className="shows-at">
          <summary>{words.showsAt({ level: levelName(horizon) })}</summary>
          <ul>
            {shows.map((each) => (
              <li key={each} {...language}>
                {each}
              </li>
            ))}
          </ul>
        </details>
      )}
      <FormField
        label={words.due}
        error={problems.due && (problems.due === 'past' ? words.duePast : words.dueMissing)}
      >
        {(ties) => (
          <input
            {...ties}
            type="date"
            required
            min={dateStamp(today)}
            max="9999-12-31"
            value={draft.due}
            onChange={(event) => {
              change({ due: event.target.value })
            }}
          />
        )}
      </FormField>
      <TextArea
        label={words.optional({ label: words.reason })}
        value={draft.reason}
        onChange={(reason) => {
          change({ reason })
        }}
      />
      <TextArea
        label={words.optional({ label: isShare ? words.step : words.practice })}
        hint={words.practiceHint}
        value={draft.practice}
        onChange={(practice) => {
          change({ practice })
        }}
      />
      <PracticeIdeas
        ideas={ideas}
        language={language}
        onTake={(idea) => {
          change({ practice: withIdea(draft.practice, idea, ideas) })
        }}
      />
      <TextArea
        label={words.optional({ label: words.weekly })}
        hint={words.weeklyHint}
        rows={1}
        value={draft.weekly}
        onChange={(weekly) => {
          change({ weekly })
        }}
      />
    </AskingForm>
  )
}
