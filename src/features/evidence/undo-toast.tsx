import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'

/** Says that evidence was removed and brings it back, until that is done or closed. */
export function UndoToast({
  isShown,
  onUndo,
  onClose,
}: {
  readonly isShown: boolean
  readonly onUndo: () => void
  readonly onClose: () => void
}) {
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // What had the focus is gone.
    if (isShown) undo.current?.focus()
  }, [isShown])
  return (
    <div className="toast-region" aria-live="polite">
      {isShown && (
        <div className="toast">
          <span>{late().evidence.removed}</span>
          <button ref={undo} type="button" className="text-button" onClick={onUndo}>
            {late().evidence.undo}
          </button>
          <button type="button" className="round-button" aria-label={t.app.close} onClick={onClose}>
            <X aria-hidden="true" size={16} />
          </button>
        </div>
      )}
    </div>
  )
}
