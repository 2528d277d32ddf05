import { type ReactNode, useState } from 'react'
import { BackupButton } from '../features/data/backup-button.tsx'
import { dateOf, t } from '../messages/messages.ts'
import type { Canary } from '../storage/canary.ts'
import { countRecords, type Loaded } from '../storage/load.ts'

/**
 * Stands before the app where records that were here are in no place any more: a loss must not look
 * like a first visit. `onAccept` hears that the person goes on with what there is.
 */
export function Recovery({
  loaded: { entries, restored, missing },
  canary,
  onAccept,
  children,
}: {
  readonly loaded: Loaded
  readonly canary: Canary | undefined
  readonly onAccept: () => void
  readonly children: ReactNode
}) {
  const [isAccepted, setAccepted] = useState(missing === 0)
  if (isAccepted || !canary) return children
  const [all, second] = [countRecords(entries), countRecords(restored)]
  const words = t.recovery
  return (
    <main className="message-page recovery" id="content">
      <title>{t.app.pageTitle({ page: words.title })}</title>
      <h1>{words.title}</h1>
      <p>{words.known({ day: dateOf(new Date(canary.at)), count: canary.count })}</p>
      <p>
        <strong>{words.found({ first: all - second, second, missing })}</strong>
      </p>
      <p>{words.why}</p>
      <p>{words.backup}</p>
      <div className="button-row">
        <BackupButton label={words.download} className="button" />
        <button
          type="button"
          className="button button-main"
          onClick={() => {
            onAccept()
            setAccepted(true)
          }}
        >
          {all > 0 ? words.goOn : words.startEmpty}
        </button>
      </div>
    </main>
  )
}
