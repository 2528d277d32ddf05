import type { Unreadable } from '../domain/problem.ts'
import { BackupButton } from '../features/data/backup-button.tsx'
import { UnreadableList } from '../features/data/unreadable-list.tsx'
import { t } from '../messages/messages.ts'

/** What the person must know about loading: storage that is closed, records that are unreadable. */
export function Notices({
  unreadable,
  restored,
  isStorageClosed,
}: {
  readonly unreadable: readonly Unreadable[]
  /** How many records came back from the second copy. */
  readonly restored: number
  readonly isStorageClosed: boolean
}) {
  if (isStorageClosed) {
    return (
      <div className="notice" role="alert">
        <p>{t.storage.closed}</p>
        <BackupButton label={t.saving.backup} className="button" />
      </div>
    )
  }
  if (restored > 0) {
    return (
      <div className="notice" role="alert">
        <p>{t.recovery.restored({ count: restored })}</p>
        <BackupButton label={t.storage.backup} className="button" />
      </div>
    )
  }
  if (unreadable.length === 0) return null
  return (
    <div className="notice" role="alert">
      <p>{t.storage.unreadable({ count: unreadable.length })}</p>
      <BackupButton label={t.storage.backup} className="button" />
      <details>
        <summary>{t.storage.where}</summary>
        <UnreadableList unreadable={unreadable} />
      </details>
    </div>
  )
}
