import { useEffect, useId, useRef, useState } from 'react'
import { late } from '../../messages/late.ts'
import { listOf, spoken, t } from '../../messages/messages.ts'
import type { Deletion, Leaving, Place } from '../../store/edge.ts'
import { FormField } from '../../ui/form-field.tsx'
import { ModalDialog } from '../../ui/modal-dialog.tsx'
import { BackupButton } from './backup-button.tsx'

/** In the order in which they matter to the person. */
const PLACES: readonly Place[] = ['records', 'copy', 'notes', 'drafts', 'file']

/**
 * Says what will be deleted, offers the backup first, and asks for the words that delete it: once,
 * and not to be answered by a key that was pressed too often. Afterwards the page begins anew, or
 * says what is left.
 */
export function DeleteDialog({
  leaving,
  onClose,
}: {
  readonly leaving: Leaving
  readonly onClose: () => void
}) {
  const [isDeleting, setDeleting] = useState(false)
  const [failed, setFailed] = useState<Deletion>()

  async function run() {
    if (isDeleting) return
    setDeleting(true)
    const deletion = await leaving.deleteEverything()
    if (deletion.left.length === 0) {
      leaving.startAnew()
      return
    }
    setDeleting(false)
    setFailed(deletion)
  }
  function close() {
    if (isDeleting) return
    // Nothing has been written since, so the page may not go on with what it remembers.
    if (failed) leaving.startAnew()
    else onClose()
  }
  return (
    <ModalDialog title={late().deletion.title} onAskToClose={close}>
      {failed ? (
        <Left failed={failed} isDeleting={isDeleting} onAgain={() => void run()} onGoOn={close} />
      ) : (
        <Asking isDeleting={isDeleting} onDelete={() => void run()} onLeave={close} />
      )}
      <p className="visually-hidden" aria-live="polite">
        {isDeleting && late().deletion.deleting}
      </p>
    </ModalDialog>
  )
}

function Asking({
  isDeleting,
  onDelete,
  onLeave,
}: {
  readonly isDeleting: boolean
  readonly onDelete: () => void
  readonly onLeave: () => void
}) {
  const [typed, setTyped] = useState('')
  const [isRefused, setRefused] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const words = late().deletion
  const { phrase } = words
  const isSaid = plain(typed) === plain(phrase)
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (isDeleting) return
        if (isSaid) onDelete()
        else {
          setRefused(true)
          field.current?.focus()
        }
      }}
    >
      <div>
        <p id={id}>{words.goes}</p>
        <ul className="deleted-places" aria-labelledby={id}>
          {PLACES.map((place) => (
            <li key={place}>{words.places[place]}</li>
          ))}
        </ul>
      </div>
      <p>{words.stays}</p>
      <div>
        <BackupButton label={t.data.download} className="button" />
      </div>
      <FormField
        label={words.ask({ phrase })}
        error={isRefused && !isSaid ? words.mismatch({ phrase }) : undefined}
      >
        {(ties) => (
          <input
            {...ties}
            ref={field}
            type="text"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
            }}
          />
        )}
      </FormField>
      <div className="button-row">
        <button type="submit" className="button button-main" aria-disabled={isDeleting}>
          {isDeleting ? words.deleting : words.confirm}
        </button>
        <button type="button" className="button" aria-disabled={isDeleting} onClick={onLeave}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}

function Left({
  failed: { gone, left },
  isDeleting,
  onAgain,
  onGoOn,
}: {
  readonly failed: Deletion
  readonly isDeleting: boolean
  readonly onAgain: () => void
  readonly onGoOn: () => void
}) {
  const words = late().deletion
  const places = PLACES.filter((place) => gone.includes(place))
  const again = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The form went with the focus in it.
    again.current?.focus()
  }, [])
  return (
    <>
      <div role="alert" className="notice">
        <p>
          <strong>{words.failed}</strong>
        </p>
        <ul>
          {left.map(({ place, reason }) => (
            <li key={place}>{words.left({ place: words.places[place], reason })}</li>
          ))}
          {places.length > 0 && (
            <li>{words.gone({ places: listOf(places.map((place) => words.places[place])) })}</li>
          )}
        </ul>
      </div>
      <p>{words.failedHint}</p>
      <div className="button-row">
        <button
          ref={again}
          type="button"
          className="button button-main"
          aria-disabled={isDeleting}
          onClick={onAgain}
        >
          {isDeleting ? words.deleting : t.app.tryAgain}
        </button>
        <button type="button" className="button" aria-disabled={isDeleting} onClick={onGoOn}>
          {words.goOn}
        </button>
      </div>
    </>
  )
}

/** As it is compared: capital letters and spaces make no difference. */
function plain(text: string): string {
  return text.normalize().trim().replace(/\s+/g, ' ').toLocaleLowerCase(spoken.tag)
}
