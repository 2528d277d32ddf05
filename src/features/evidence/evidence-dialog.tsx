import { useState } from 'react'
import { dateStamp } from '../../domain/document.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { isBlank } from '../../domain/evidence-draft.ts'
import { late } from '../../messages/late.ts'
import { useActions, useGrove } from '../../store/grove-context.tsx'
import { ModalDialog } from '../../ui/modal-dialog.tsx'
import { EvidenceForm } from './evidence-form.tsx'
import { useKeeping } from './use-keeping.ts'
import './evidence.css'

/**
 * The form in a dialog, for the draft under `draftKey`, which whoever opens the dialog begins.
 * Closing it keeps what was written.
 */
export function EvidenceDialog({
  draftKey,
  changing,
  onKept,
  onRemoved,
  onClose,
}: {
  readonly draftKey: string
  /** The evidence that is being changed; none for a new one. */
  readonly changing?: Evidence
  readonly onKept: (kept: Evidence) => void
  readonly onRemoved?: (removed: Evidence) => void
  readonly onClose: () => void
}) {
  const draft = useGrove((state) => state.drafts.get(draftKey))
  const { draftEvidence } = useActions()
  const { keep, remove } = useKeeping()
  const [today] = useState(() => dateStamp(new Date()))
  if (!draft) return null

  function letGo() {
    draftEvidence(draftKey, undefined)
    onClose()
  }
  function close() {
    if (draft && isBlank(draft)) letGo()
    else onClose()
  }
  return (
    <ModalDialog
      title={changing ? late().evidence.changeTitle : late().evidence.addNew}
      onAskToClose={close}
    >
      <EvidenceForm
        draft={draft}
        today={today}
        // The dialog gives it to the first field, once it knows where focus came from.
        takesFocus={false}
        isOfSkill={false}
        onChange={(next) => {
          draftEvidence(draftKey, next)
        }}
        onKeep={() => {
          onKept(keep(draft))
          letGo()
        }}
        onCancel={letGo}
        onLater={close}
        onRemove={
          changing &&
          (() => {
            onRemoved?.(remove(changing))
            letGo()
          })
        }
      />
    </ModalDialog>
  )
}
