import { useId, useMemo, useRef, useState } from 'react'
import { kindOf, recentlyRemoved, type Removed } from '../../domain/removed.ts'
import { late } from '../../messages/late.ts'
import { dateOf } from '../../messages/messages.ts'
import { useActions, useGrove } from '../../store/grove-context.tsx'
import { skillNamesOf, treeNamesOf } from '../../store/unplaced.ts'

/** How much of a text a button says, in UTF-16 units. */
const SAID = 60

/** What was removed or undone within the last 30 days, each with the way back. */
export function RecentlyRemoved({
  now,
}: {
  /** In ms since 1970. */
  readonly now: number
}) {
  const stored = useGrove((state) => state.stored)
  const skills = useGrove(skillNamesOf)
  const trees = useGrove(treeNamesOf)
  const all = useMemo(
    () => recentlyRemoved(stored, now, new Map([...skills, ...trees])),
    [stored, now, skills, trees],
  )
  const { putBack } = useActions()
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  const words = late().removed
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p className="hint">{words.hint}</p>
      {all.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="removed">
          {all.map((removed) => (
            <li key={removed.id}>
              <p>
                <strong>{nameOf(removed)}</strong>{' '}
                <span className="hint">{words.on({ date: dateOf(new Date(removed.at)) })}</span>
              </p>
              <p className="removed-text">{textOf(removed)}</p>
              <button
                type="button"
                className="button"
                aria-label={words.backOf({ what: sayable(removed) })}
                onClick={() => {
                  putBack(removed)
                  setSaid(words.isBack({ what: sayable(removed) }))
                  // The button goes with what it stood by.
                  heading.current?.focus()
                }}
              >
                {words.back}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </section>
  )
}

function nameOf(removed: Removed): string {
  const { kinds } = late().removed
  if (removed.kind === 'taken-out') return kinds[removed.of]
  const kind = removed.kind === 'evidence' ? 'evidence' : kindOf(removed.keys)
  switch (kind) {
    case 'evidence':
    case 'goal':
    case 'outcome':
    case 'review':
    case 'tree':
    case 'edit':
    case 'workshop':
      return kinds[kind]
    default:
      return kinds.file
  }
}

function textOf(removed: Removed): string {
  if (removed.kind === 'evidence') return removed.evidence.note
  if (removed.words === '' && removed.kind === 'taken-out') return nameOf(removed)
  return removed.words === ''
    ? late().undo.what.file({ count: removed.keys.length })
    : removed.words
}

function sayable(removed: Removed): string {
  const text = textOf(removed)
  return text.length > SAID ? `${text.slice(0, SAID)}…` : text
}
