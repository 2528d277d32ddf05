import { isAnswer } from '../../domain/answer.ts'
import { isOwnFile } from '../../domain/comparison.ts'
import { currentEvidence } from '../../domain/evidence.ts'
import { currentLevels } from '../../domain/rating.ts'
import type { Review } from '../../domain/review.ts'
import { t } from '../../messages/messages.ts'
import type { GroveFile } from '../../store/edge.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { ModalDialog } from '../../ui/modal-dialog.tsx'
import { whoseFile } from './file-words.ts'
import './visit.css'

interface Ways {
  readonly file: GroveFile
  readonly onAdd: () => void
  readonly onLeave: () => void
}

/** Says what a file is that was dropped or chosen, and asks what to do with it. */
export function OpenedDialog({
  answerable,
  onLook,
  onCompare,
  onAnswer,
  ...ways
}: Ways & {
  /** The review in it that a lead can answer. */
  readonly answerable: Review | undefined
  readonly onLook: () => void
  readonly onCompare: () => void
  readonly onAnswer: () => void
}) {
  const { file, onAdd, onLeave } = ways
  const own = useGrove((state) => state.records)
  if (isAnswer(file.records)) return <AnswerDialog {...ways} />
  const isOwn = isOwnFile(file.records, own)
  const { ratings, reviews, evidence } = file.records
  const rated = currentLevels(ratings).size
  return (
    <ModalDialog title={t.visit.title(whoseFile(file))} onAskToClose={onLeave}>
      <p>
        {t.visit.holds(rated, reviews.length, currentEvidence(evidence).length)}{' '}
        {isOwn && t.visit.isOwn}
      </p>
      {answerable && !isOwn && (
        <div className="visit-answer">
          <p className="hint">{t.visit.answerHint}</p>
          <button type="button" className="button" onClick={onAnswer}>
            {t.visit.answerReview(answerable.name)}
          </button>
        </div>
      )}
      <div className="button-row">
        <button type="button" className="button button-main" onClick={onLook}>
          {t.visit.lookAtIt}
        </button>
        <button type="button" className="button" onClick={onCompare}>
          {t.visit.compare}
        </button>
        <button type="button" className="button" onClick={onAdd}>
          {t.visit.add}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {t.visit.leaveIt}
        </button>
      </div>
      {!isOwn && <p className="hint">{t.visit.isOther}</p>}
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
    <ModalDialog title={t.visit.answerTitle(lead, review?.name ?? '')} onAskToClose={onLeave}>
      <p>{t.visit.answerHolds(lead, new Set(views.map(({ skill }) => skill)).size)}</p>
      <div className="button-row">
        <button type="button" className="button button-main" onClick={onAdd}>
          {t.visit.add}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {t.visit.leaveIt}
        </button>
      </div>
    </ModalDialog>
  )
}
