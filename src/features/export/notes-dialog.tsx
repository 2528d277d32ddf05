import { useState } from 'react'
import type { Goal } from '../../domain/goal.ts'
import { t } from '../../messages/messages.ts'
import { ModalDialog } from '../../ui/modal-dialog.tsx'
import './export.css'

/** Whether anything of the goals is private that a drawing could show: why, and what is next. */
export function hasPrivateNotes(goals: readonly Goal[]): boolean {
  return goals.some(({ reason, practice }) => reason !== '' || practice !== '')
}

/** Asks whether private notes are to stand on what is taken along. Not unless they are wanted. */
export function NotesDialog({
  format,
  onTake,
  onClose,
}: {
  readonly format: 'svg' | 'pdf'
  readonly onTake: (withNotes: boolean) => void
  readonly onClose: () => void
}) {
  const [withNotes, setWithNotes] = useState(false)
  const words = t.export.withNotes
  return (
    <ModalDialog title={words[format].title} onAskToClose={onClose}>
      <form
        className="picture-form"
        onSubmit={(event) => {
          event.preventDefault()
          onTake(withNotes)
        }}
      >
        <p>{words.hint}</p>
        <label className="check">
          <input
            type="checkbox"
            checked={withNotes}
            onChange={(event) => {
              setWithNotes(event.target.checked)
            }}
          />
          {words.notes}
        </label>
        <div className="button-row">
          <button type="submit" className="button button-main">
            {words[format].take}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t.export.picture.cancel}
          </button>
        </div>
      </form>
    </ModalDialog>
  )
}
