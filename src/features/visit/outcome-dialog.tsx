import type { ReactNode } from 'react'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { ModalDialog } from '../../ui/modal-dialog.tsx'

/** Says what came of a file: what it added, or why it was not opened. */
export function OutcomeDialog({
  isRefused,
  children,
  onClose,
}: {
  readonly isRefused: boolean
  readonly children: ReactNode
  readonly onClose: () => void
}) {
  return (
    <ModalDialog
      title={isRefused ? late().visit.refusedTitle : late().visit.addedTitle}
      onAskToClose={onClose}
    >
      <div className="visit-outcome">{children}</div>
      <div className="button-row">
        <button type="button" className="button button-main" onClick={onClose}>
          {t.app.close}
        </button>
      </div>
    </ModalDialog>
  )
}
