import { type ReactNode, useEffect, useRef, useState } from 'react'
import { late } from '../../messages/late.ts'
import { ModalDialog } from '../../ui/modal-dialog.tsx'

/** A form in a dialog. Leaving it asks first when something was written. */
export function AskingForm({
  title,
  saveLabel,
  isChanged,
  onSave,
  onLeave,
  children,
}: {
  readonly title: string
  readonly saveLabel: string
  readonly isChanged: boolean
  /** Returns whether it could be saved. If not, focus goes to the first field to be mended. */
  readonly onSave: () => boolean
  readonly onLeave: () => void
  readonly children: ReactNode
}) {
  const [isAsking, setAsking] = useState(false)
  const [refused, setRefused] = useState(0)
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (refused === 0) return
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [refused])

  function leave() {
    if (isChanged) setAsking(!isAsking)
    else onLeave()
  }

  return (
    <ModalDialog title={title} onAskToClose={leave}>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!onSave()) setRefused(refused + 1)
        }}
      >
        {children}
        {isAsking && isChanged ? (
          <Discarding
            onKeep={() => {
              setAsking(false)
            }}
            onDiscard={onLeave}
          />
        ) : (
          <div className="button-row">
            <button type="submit" className="button button-main">
              {saveLabel}
            </button>
            <button type="button" className="button" onClick={leave}>
              {late().focus.form.cancel}
            </button>
          </div>
        )}
      </form>
    </ModalDialog>
  )
}

function Discarding({
  onKeep,
  onDiscard,
}: {
  readonly onKeep: () => void
  readonly onDiscard: () => void
}) {
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const before = document.activeElement
    keep.current?.focus()
    return () => {
      // Back to the field, where writing goes on.
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <div className="discarding" role="alert">
      <p>{late().focus.form.discardTitle}</p>
      <div className="button-row">
        <button ref={keep} type="button" className="button button-main" onClick={onKeep}>
          {late().focus.form.keep}
        </button>
        <button type="button" className="button" onClick={onDiscard}>
          {late().focus.form.discard}
        </button>
      </div>
    </div>
  )
}
