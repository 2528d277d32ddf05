import { type KeyboardEvent, useState } from 'react'
import type { Note } from '../../domain/workshop.ts'
import { spoken } from '../../messages/messages.ts'
import { PostIt } from './post-it.tsx'

/** What can be done with notes, wherever they are. */
export interface NoteDeeds {
  /** Chooses a note, or no longer. */
  toggle(note: string): void
  /** Chooses all of these as well. */
  choose(notes: readonly string[]): void
  clear(): void
  /** Asks where to: the chosen notes, or this one where it is not among them. */
  move(note: string): void
  remove(note: string): void
  reword(note: string): void
}

/** Notes side by side, to be chosen, several at once. Arrows lead from one to the next. */
export function NoteList({
  label,
  notes,
  chosen,
  deeds,
  takesNotes = false,
  over,
}: {
  readonly label: string
  readonly notes: readonly Note[]
  readonly chosen: ReadonlySet<string>
  readonly deeds: NoteDeeds
  /** Whether a note dropped on one of these makes a group of both. */
  readonly takesNotes?: boolean
  /** The note that something is being dragged over. */
  readonly over?: string | undefined
}) {
  const [active, setActive] = useState<string>()
  const stop = notes.some(({ id }) => id === active) ? active : notes[0]?.id
  return (
    <ul
      role="listbox"
      aria-multiselectable="true"
      aria-label={label}
      className="note-list"
      onFocus={(event) => {
        setActive(noteAt(event.target))
      }}
      onClick={(event) => {
        const note = noteAt(event.target)
        if (note !== undefined) deeds.toggle(note)
      }}
      onKeyDown={(event) => {
        if (onKey(event, notes, deeds)) event.preventDefault()
      }}
    >
      {notes.map(({ id, text, question }) => (
        <PostIt
          key={id}
          id={id}
          text={text}
          question={question}
          isChosen={chosen.has(id)}
          isStop={id === stop}
          takesNotes={takesNotes}
          isOver={id === over}
        />
      ))}
    </ul>
  )
}

function noteAt(target: EventTarget): string | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement>('[data-drag]')?.dataset.drag
    : undefined
}

/** Whether the key did something. */
function onKey(
  event: KeyboardEvent<HTMLElement>,
  notes: readonly Note[],
  deeds: NoteDeeds,
): boolean {
  const note = noteAt(event.target)
  if (note === undefined || event.altKey) return false
  if (event.ctrlKey || event.metaKey) {
    if (event.key !== 'a') return false
    deeds.choose(notes.map(({ id }) => id))
    return true
  }
  const next = goalOf(event.key, notes, note)
  if (next !== undefined) {
    event.currentTarget.querySelector<HTMLElement>(`[data-drag="${CSS.escape(next)}"]`)?.focus()
    if (event.shiftKey) deeds.choose([note, next])
    return true
  }
  switch (event.key) {
    case ' ':
      deeds.toggle(note)
      return true
    case 'Enter':
      deeds.move(note)
      return true
    case 'F2':
      deeds.reword(note)
      return true
    case 'Delete':
    case 'Backspace':
      deeds.remove(note)
      return true
    case 'Escape':
      deeds.clear()
      return true
    default:
      return false
  }
}

/** The note that an arrow leads to. */
function goalOf(key: string, notes: readonly Note[], from: string): string | undefined {
  const at = notes.findIndex(({ id }) => id === from)
  const onward = spoken.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const back = spoken.direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
  const last = notes.length - 1
  switch (key) {
    case 'ArrowDown':
    case onward:
      return notes[Math.min(at + 1, last)]?.id
    case 'ArrowUp':
    case back:
      return notes[Math.max(at - 1, 0)]?.id
    case 'Home':
      return notes[0]?.id
    case 'End':
      return notes[last]?.id
    default:
      return undefined
  }
}
