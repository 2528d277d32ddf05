import { useState } from 'react'
import type { Review } from '../../domain/review.ts'
import { late } from '../../messages/late.ts'
import { dateOf } from '../../messages/messages.ts'
import type { GroveFile } from '../../store/edge.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { headersOf } from '../../store/selectors.ts'
import { FormField } from '../../ui/form-field.tsx'

/** The way to answer a review of a file as the person's lead: the latest, or another one. */
export function AnswerChoice({
  file,
  reviews,
  isMain,
  onAnswer,
}: {
  readonly file: GroveFile
  /** The latest first. */
  readonly reviews: readonly Review[]
  /** Whether it is what most come for. */
  readonly isMain: boolean
  readonly onAnswer: (review: Review) => void
}) {
  const [picked, setPicked] = useState<string>()
  const headers = useGrove(headersOf)
  const chosen = reviews.find(({ id }) => id === picked) ?? reviews[0]
  const isOfOneTree = reviews.every(({ tree }) => tree === reviews[0]?.tree)
  const treeName = (tree: string) =>
    [...headers, ...file.records.trees].find(({ id }) => id === tree)?.name ?? tree
  const optionOf = ({ name, tree, at }: Review) => {
    const day = dateOf(new Date(at))
    return isOfOneTree
      ? late().visit.answerOption({ review: name, day })
      : late().visit.answerOptionOf({ review: name, tree: treeName(tree), day })
  }
  return (
    <div className="visit-answer">
      <p className="hint">{late().visit.answerHint}</p>
      {reviews.length > 1 && (
        <FormField label={late().visit.answerWhich}>
          {(ties) => (
            <select
              {...ties}
              value={chosen?.id}
              onChange={(event) => {
                setPicked(event.target.value)
              }}
            >
              {reviews.map((review) => (
                <option key={review.id} value={review.id}>
                  {optionOf(review)}
                </option>
              ))}
            </select>
          )}
        </FormField>
      )}
      {chosen && (
        <button
          type="button"
          className={isMain ? 'button button-main' : 'button'}
          onClick={() => {
            onAnswer(chosen)
          }}
        >
          {late().visit.answerReview({ review: chosen.name })}
        </button>
      )}
    </div>
  )
}
