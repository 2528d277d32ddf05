import { X } from 'lucide-react'
import { useEffect } from 'react'

/** How long a message stays that asks for nothing, in ms. */
const STAY = 8000

/**
 * A short message at the foot of the page, read out politely. It goes by itself unless it
 * `isLasting`. The region is always there, since screen readers miss regions that appear.
 */
export function Toast({
  message,
  isLasting,
  action,
  closeLabel,
  onClose,
}: {
  readonly message: string | undefined
  readonly isLasting: boolean
  /** What can be done about it. */
  readonly action?: { readonly name: string; readonly onChoose: () => void }
  readonly closeLabel: string
  readonly onClose: () => void
}) {
  useEffect(() => {
    if (message === undefined || isLasting) return
    const timer = setTimeout(onClose, STAY)
    return () => {
      clearTimeout(timer)
    }
  }, [message, isLasting, onClose])
  return (
    <div className="toast-region" aria-live="polite">
      {message !== undefined && (
        <div className="toast">
          <span>{message}</span>
          {action && (
            <button type="button" className="text-button" onClick={action.onChoose}>
              {action.name}
            </button>
          )}
          <button type="button" className="round-button" aria-label={closeLabel} onClick={onClose}>
            <X aria-hidden="true" size={16} />
          </button>
        </div>
      )}
    </div>
  )
}
