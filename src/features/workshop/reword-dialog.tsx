import { NOTE_LIMIT, type Note } from '../../domain/workshop.ts'
import { late } from '../../messages/late.ts'
import { useHeldText } from '../../store/use-held-text.ts'
import { useChangeWorkshop } from '../../store/workshops.ts'
import { FormField } from '../../ui/form-field.tsx'
import { ModalDialog } from '../../ui/modal-dialog.tsx'
import { sendOnEnter } from './send-on-enter.ts'

/** Other words for a note. */
export function RewordDialog({
  workshop,
  note,
  onClose,
}: {
  readonly workshop: string
  readonly note: Note
  readonly onClose: () => void
}) {
  const [held, hold] = useHeldText(`workshop/${workshop}/reword/${note.id}`)
  const text = held?.text ?? note.text
  const change = useChangeWorkshop(workshop)
  const { wall: words, notes } = late().workshop
  function close() {
    hold(undefined)
    onClose()
  }
  return (
    <ModalDialog title={words.rewordTitle} onAskToClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const wanted = text.trim()
          if (wanted === '') return
          if (wanted !== note.text) change({ kind: 'reword', note: note.id, text: wanted })
          close()
        }}
      >
        <FormField label={notes.field}>
          {(ties) => (
            <textarea
              {...ties}
              required
              dir="auto"
              rows={3}
              maxLength={NOTE_LIMIT}
              value={text}
              onKeyDown={sendOnEnter}
              onChange={(event) => {
                hold({ text: event.target.value })
              }}
            />
          )}
        </FormField>
        <div className="button-row">
          <button type="submit" className="button button-main">
            {words.save}
          </button>
          <button type="button" className="button" onClick={close}>
            {words.cancel}
          </button>
        </div>
      </form>
    </ModalDialog>
  )
}
