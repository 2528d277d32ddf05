import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import './fold.css'

/** A titled part of a panel that folds. Whoever shows it keeps whether it is open. */
export function Fold({
  title,
  isOpen,
  onToggle,
  children,
}: {
  readonly title: string
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}) {
  return (
    <details
      className="panel-section fold"
      open={isOpen}
      onToggle={(event) => {
        // The browser's own search opens what it finds in a folded part.
        if (event.currentTarget.open !== isOpen) onToggle()
      }}
    >
      <summary
        onClick={(event) => {
          // `isOpen` alone says whether it is open; the browser does not toggle it by itself.
          event.preventDefault()
          onToggle()
        }}
      >
        <h3>{title}</h3>
        <ChevronDown aria-hidden="true" size={18} />
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  )
}
