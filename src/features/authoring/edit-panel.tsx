import { X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { t } from '../../messages/messages.ts'
import type { LanguageMarks } from '../../store/use-language-of.ts'
import { useEscape } from '../../ui/use-escape.ts'

/** The panel beside the tree with the form of what is being edited. */
export function EditPanel({
  title,
  above,
  marks = {},
  takesFocus,
  onClose,
  children,
}: {
  readonly title: string
  /** What it is part of. */
  readonly above?: string | undefined
  /** The language of both, where it is not that of the page. */
  readonly marks?: LanguageMarks
  /** Whether the first field takes the focus, as it does when it was opened by keyboard. */
  readonly takesFocus: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const panel = useRef<HTMLElement>(null)
  useEscape(onClose)
  useEffect(() => {
    if (takesFocus) panel.current?.querySelector<HTMLElement>('input, textarea')?.focus()
    // Focus is on nothing when it was in the panel that this one takes the place of.
    else if (document.activeElement === document.body) panel.current?.focus({ preventScroll: true })
  }, [takesFocus])
  return (
    <section ref={panel} className="panel edit-panel" aria-label={title} tabIndex={-1}>
      <header>
        <p className="panel-tier" {...marks}>
          {above}
        </p>
        <h2 {...marks}>{title}</h2>
        <button type="button" className="round-button" aria-label={t.app.close} onClick={onClose}>
          <X aria-hidden="true" size={18} />
        </button>
      </header>
      {children}
    </section>
  )
}
