import { memo } from 'react'
import type { Question } from '../../domain/workshop.ts'

/** One note on the wall. Of plain values, so that a thousand of them need not be drawn anew. */
export const PostIt = memo(function PostIt({
  id,
  text,
  question,
  isChosen,
  isStop,
  takesNotes = false,
  isOver = false,
}: {
  readonly id: string
  readonly text: string
  readonly question: Question
  readonly isChosen: boolean
  /** Whether Tab leads here. */
  readonly isStop: boolean
  /** Whether notes can be dropped on it, to make a group with it. */
  readonly takesNotes?: boolean
  /** Whether what is being dragged would be dropped on it. */
  readonly isOver?: boolean
}) {
  return (
    <li
      role="option"
      data-drag={id}
      data-drop={takesNotes ? `note:${id}` : undefined}
      aria-selected={isChosen}
      tabIndex={isStop ? 0 : -1}
      className={`post-it paper-${question}${isOver ? ' is-over' : ''}`}
      dir="auto"
    >
      {text}
    </li>
  )
})
