import { useId } from 'react'
import { late } from '../../messages/late.ts'
import type { LanguageMarks } from '../../store/use-language-of.ts'

/** Practices that the skill itself suggests, each to be taken over by a press. */
export function PracticeIdeas({
  ideas,
  language,
  onTake,
}: {
  readonly ideas: readonly string[]
  readonly language: LanguageMarks
  readonly onTake: (idea: string) => void
}) {
  const id = useId()
  if (ideas.length === 0) return null
  return (
    <div className="practice-ideas">
      <p id={id} className="hint">
        {late().focus.form.practiceIdeas}
      </p>
      <ul aria-labelledby={id}>
        {ideas.map((idea) => (
          <li key={idea}>
            <button
              type="button"
              {...language}
              onClick={() => {
                onTake(idea)
              }}
            >
              {idea}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
