import { BackupButton } from '../features/data/backup-button.tsx'
import { dateOf, t } from '../messages/messages.ts'
import type { Canary } from '../storage/canary.ts'
import { countRecords, type Loaded } from '../storage/load.ts'

/** What was found of what is known to have been here, and where; and the ways on. */
export function LossPage({
  loaded: { entries, restored, missing },
  canary,
  onAccept,
}: {
  readonly loaded: Loaded
  readonly canary: Canary
  readonly onAccept: () => void
}) {
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
        <button type="button" className="button button-main" onClick={onAccept}>
          {all > 0 ? words.goOn : words.startEmpty}
        </button>
      </div>
    </main>
  )
}
