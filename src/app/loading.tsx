import { t } from '../messages/messages.ts'

/** Stands where something is still on its way. */
export function Loading() {
  return <p className="loading">{t.app.loading}</p>
}
