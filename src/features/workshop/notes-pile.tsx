import { useRef, useState } from 'react'
import type { Note } from '../../domain/workshop.ts'
import { late } from '../../messages/late.ts'
import { useChangeWorkshop } from '../../store/workshops.ts'
import { Fold } from '../../ui/fold.tsx'
import { useNextFocus } from '../../ui/use-next-focus.ts'
import { RewordDialog } from './reword-dialog.tsx'

/** How many notes were written to a question, and on demand which, the latest first. */
export function NotesPile({
  workshop,
  notes,
  say,
}: {
  readonly workshop: string
  readonly notes: readonly Note[]
  /** Tells those who do not see it what was done. */
  readonly say: (text: string) => void
}) {
  const [isOpen, setOpen] = useState(false)
  const [changed, setChanged] = useState<Note>()
  const change = useChangeWorkshop(workshop)
  const area = useRef<HTMLDivElement>(null)
  const leave = useNextFocus(area, notes.length, '.note-form textarea')
  const { notes: words, wall } = late().workshop
  const pile = words.pile({ count: notes.length })
  if (notes.length === 0) return <p className="hint notes-pile">{pile}</p>
  return (
    <div className="notes-pile" ref={area}>
      <Fold
        title={pile}
        isOpen={isOpen}
        onToggle={() => {
          setOpen(!isOpen)
        }}
      >
        {isOpen && (
          <ul className="small-notes">
            {notes.toReversed().map((note, at) => (
              <li key={note.id} className={`paper-${note.question}`}>
                <span id={`small-${note.id}`} dir="auto">
                  {note.text}
                </span>
                <span className="small-note-tools">
                  <button
                    type="button"
                    className="text-button"
                    aria-describedby={`small-${note.id}`}
                    onClick={() => {
                      setChanged(note)
                    }}
                  >
                    {wall.reword}
                  </button>
                  <button
                    type="button"
                    className="text-button"
                    aria-describedby={`small-${note.id}`}
                    onClick={() => {
                      leave(at)
                      change({ kind: 'remove-notes', notes: [note.id] })
                      say(wall.removed({ count: 1 }))
                    }}
                  >
                    {wall.remove}
                  </button>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Fold>
      {changed && (
        <RewordDialog
          workshop={workshop}
          note={changed}
          onClose={() => {
            setChanged(undefined)
          }}
        />
      )}
    </div>
  )
}
