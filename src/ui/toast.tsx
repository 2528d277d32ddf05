import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'

/** How long a message stays that asks for nothing, in ms. */
const STAY = 8000

/**
 * A short message at the foot of the page, read out politely. It goes by itself unless it
 * `isLasting`, and not while the focus is in it. The region is always there, since screen readers miss
 * regions that appear.
 */
export function Toast({
  message,
  occasion,
  isLasting,
  action,
  closeLabel,
  onClose,
}: {
  readonly message: string | undefined
  /** Another one each time, where the same message can be said twice. */
  readonly occasion?: number | undefined
  readonly isLasting: boolean
  /** What can be done about it. */
  readonly action?: { readonly name: string; readonly onChoose: () => void }
  readonly closeLabel: string
  readonly onClose: () => void
}) {
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (message === undefined || isLasting) return
    const timer = setInterval(() => {
      if (!region.current?.contains(document.activeElement)) onClose()
    }, STAY)
    return () => {
      clearInterval(timer)
    }
  }, [message, occasion, isLasting, onClose])
  return (
    <div ref={region} className="toast-region" aria-live="polite">
      {message !== undefined && (
        <div className="toast">
          {/* Screen readers say what is new. The buttons stay, with the focus in one of them. */}
          <span key={occasion}>{message}</span>
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
