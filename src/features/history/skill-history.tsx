import { useMemo } from 'react'
import { dateStamp } from '../../domain/document.ts'
import { SELF } from '../../domain/event.ts'
import { type HistoryStep, skillHistory } from '../../domain/history.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { levelName } from '../../messages/level-words.ts'
import { dateOf, listOf, t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { useFold } from '../../store/use-fold.ts'
import { Icon } from '../../ui/drawing.tsx'
import { Fold } from '../../ui/fold.tsx'
import './skill-history.css'

/** A skill's levels up to now, the newest first. Nothing where there is none. */
export function SkillHistory({ tree, skill }: { readonly tree: string; readonly skill: string }) {
  const ratings = useGrove((state) => state.records.ratings)
  const steps = useMemo(() => skillHistory(ratings, tree, skill), [ratings, tree, skill])
  const fold = useFold('history', false)
  if (steps.length === 0) return null
  return (
    <Fold title={t.history.title} {...fold}>
      <ul className="skill-history">
        {steps.map((step) => (
          <HistoryItem key={step.rating.id} step={step} />
        ))}
      </ul>
    </Fold>
  )
}

function HistoryItem({ step }: { readonly step: HistoryStep }) {
  const { rating, isConfirmed, agreedWith } = step
  const date = new Date(rating.at)
  // Where a review goes on without a level, somebody looked at the skill all the same.
  const isLeftUnrated = isConfirmed && rating.level === null
  const notes = [
    ...(isConfirmed && !isLeftUnrated ? [t.history.confirmed] : []),
    ...(agreedWith.length > 0 ? [t.history.agreedWith({ names: listOf(agreedWith) })] : []),
    ...(rating.by === SELF ? [] : [t.history.recordedBy({ name: rating.by })]),
  ]
  return (
    <li>
      <Icon shape={levelMark(rating.level)} size={26} reach={20} />
      <span>
        <span className={`level-${rating.level ?? 'unrated'}`}>
          {isLeftUnrated ? t.history.leftUnrated : levelName(rating.level)}
        </span>
        {notes.length > 0 && <span className="hint"> {notes.join(', ')}</span>}
      </span>
      <time className="hint" dateTime={dateStamp(date)}>
        {dateOf(date)}
      </time>
    </li>
  )
}
