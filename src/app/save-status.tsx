import { Check, TriangleAlert } from 'lucide-react'
import { BackupButton } from '../features/data/backup-button.tsx'
import { t } from '../messages/messages.ts'
import { useEdge, useGrove } from '../store/grove-context.tsx'

/** Whether everything is stored, always in sight; and the way out when it is not. */
export function SaveStatus() {
  const saving = useGrove((state) => state.saving)
  const edge = useEdge()
  return (
    <div className="save-status">
      <span role="status" className={`save-state save-${saving.kind}`}>
        {saving.kind === 'failed' ? (
          <TriangleAlert aria-hidden="true" size={16} />
        ) : (
          <Check aria-hidden="true" size={16} />
        )}
        {saving.kind === 'saved' && t.saving.saved}
        {saving.kind === 'saving' && t.saving.saving}
        {saving.kind === 'failed' && t.saving.failed({ unsaved: saving.unsaved })}
      </span>
      {saving.kind === 'failed' && saving.unsaved > 0 && (
        <div className="save-failure" role="alert">
          <p>{t.saving.reason({ reason: saving.reason })}</p>
          <div className="button-row">
            <button type="button" className="button" onClick={edge.retrySaving}>
              {t.saving.retry}
            </button>
            <BackupButton label={t.saving.backup} className="button" />
          </div>
        </div>
      )}
    </div>
  )
}
