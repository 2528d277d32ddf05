import { dateStamp } from '../domain/document.ts'
import { describeProblem } from '../messages/describe-problem.ts'
import { t } from '../messages/messages.ts'
import type { Unreadable } from '../storage/parse-record.ts'
import { useEdge } from '../store/grove-context.tsx'

/** What the person must know about loading: storage that is closed, records that are unreadable. */
export function Notices({
  unreadable,
  isStorageClosed,
}: {
  readonly unreadable: readonly Unreadable[]
  readonly isStorageClosed: boolean
}) {
  const edge = useEdge()
  if (isStorageClosed) {
    return (
      <div className="notice" role="alert">
        <p>{t.storage.closed}</p>
      </div>
    )
  }
  if (unreadable.length === 0) return null
  return (
    <div className="notice" role="alert">
      <p>{t.storage.unreadable(unreadable.length)}</p>
      <button
        type="button"
        className="button"
        onClick={() =>
          void edge.saveBackup(`${t.export.backupName(dateStamp(new Date()))}.grove.json`)
        }
      >
        {t.storage.backup}
      </button>
      <details>
        <summary>{t.storage.where}</summary>
        <ul>
          {unreadable.map(({ key, problems }) => (
            <li key={key}>
              <code>{key}</code> {problems.map(describeProblem).join(' ')}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
