import { answerableReviews, awaitsAnswer, isAnswer } from '../../domain/answer.ts'
import { isNewerFile, isOwnFile } from '../../domain/comparison.ts'
import { currentEvidence } from '../../domain/evidence.ts'
import { currentLevels } from '../../domain/rating.ts'
import type { Review } from '../../domain/review.ts'
import { late } from '../../messages/late.ts'
import type { GroveFile } from '../../store/edge.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { ModalDialog } from '../../ui/modal-dialog.tsx'
import { AnswerChoice } from './answer-choice.tsx'
import { whoseFile } from './file-words.ts'
import './visit.css'

interface Ways {
  readonly file: GroveFile
  readonly onAdd: () => void
  readonly onLeave: () => void
}

/**
 * Says what a file is that was dropped or chosen, and asks what to do with it. The main way is to
 * compare a file of one's own, to answer a review that waits for it, and to look at any other.
 */
export function OpenedDialog({
  onLook,
  onCompare,
  onAnswer,
  ...ways
}: Ways & {
  readonly onLook: () => void
  readonly onCompare: () => void
  readonly onAnswer: (review: Review) => void
}) {
  const { file, onAdd, onLeave } = ways
  const own = useGrove((state) => state.records)
  if (isAnswer(file.records)) return <AnswerDialog {...ways} />
  const isOwn = isOwnFile(file.records, own)
  const { ratings, reviews, evidence } = file.records
  const rated = currentLevels(ratings).size
  const answerable = isOwn ? [] : answerableReviews(file.records)
  const isAsked = !isOwn && awaitsAnswer(file.records)
  const look = { name: late().visit.lookAtIt, onChoose: onLook }
  const compare = { name: late().visit.compare, onChoose: onCompare }
  const looks = isOwn ? [compare, look] : [look, compare]
  return (
    <ModalDialog title={late().visit.title({ whose: whoseFile(file) })} onAskToClose={onLeave}>
      <p>
        {late().visit.holds({
          ratings: rated,
          reviews: reviews.length,
          notes: currentEvidence(evidence).length,
        })}{' '}
        {isOwn && (isNewerFile(file.records, own) ? late().visit.isNewer : late().visit.isOwn)}
      </p>
      {answerable.length > 0 && (
        <AnswerChoice file={file} reviews={answerable} isMain={isAsked} onAnswer={onAnswer} />
      )}
      <div className="button-row">
        {looks.map(({ name, onChoose }, index) => (
          <button
            key={name}
            type="button"
            className={index === 0 && !isAsked ? 'button button-main' : 'button'}
            onClick={onChoose}
          >
            {name}
          </button>
        ))}
        <button type="button" className="button" onClick={onAdd}>
          {late().visit.add}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {late().visit.leaveIt}
        </button>
      </div>
      {!isOwn && <p className="hint">{late().visit.isOther}</p>}
    </ModalDialog>
  )
}

/** A lead's answer holds nothing to look at by itself: it is seen beside the review. */
function AnswerDialog({ file, onAdd, onLeave }: Ways) {
  const { views } = file.records
  const [first] = views
  const review = useGrove((state) => state.records.reviews.find(({ id }) => id === first?.review))
  const lead = first?.by ?? ''
  return (
    <ModalDialog
      title={late().visit.answerTitle({ lead, review: review?.name ?? '' })}
      onAskToClose={onLeave}
    >
      <p>
        {late().visit.answerHolds({ lead, skills: new Set(views.map(({ skill }) => skill)).size })}
      </p>
      <div className="button-row">
        <button type="button" className="button button-main" onClick={onAdd}>
          {late().visit.add}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {late().visit.leaveIt}
        </button>
      </div>
    </ModalDialog>
  )
}
