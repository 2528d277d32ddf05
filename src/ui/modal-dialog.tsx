import { type ReactNode, useEffect, useId, useRef } from 'react'
import './modal-dialog.css'

/** What takes the focus first; of radios it is the one that is chosen, as with the Tab key. */
const FIRST = 'input:not([type=radio]), input:checked, textarea, button'

/**
 * A modal dialog that is open as long as it is rendered. Escape only asks to close, so that what
 * was written can be kept. When it goes, focus returns to where it came from.
 */
export function ModalDialog({
  title,
  onAskToClose,
  children,
}: {
  readonly title: string
  readonly onAskToClose: () => void
  readonly children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()

  useEffect(() => {
    const opener = document.activeElement
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>(FIRST)?.focus()
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])

  useEffect(() => {
    const element = dialog.current
    const ask = (event: Event) => {
      event.preventDefault()
      onAskToClose()
    }
    // Held back already here: a browser lets a second Escape close the dialog without asking.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') ask(event)
    }
    element?.addEventListener('keydown', onKeyDown)
    element?.addEventListener('cancel', ask)
    return () => {
      element?.removeEventListener('keydown', onKeyDown)
      element?.removeEventListener('cancel', ask)
    }
  })

  return (
    <dialog ref={dialog} className="modal-dialog" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}
