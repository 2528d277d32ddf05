import { t } from '../../messages/messages.ts'

/** An empty cell, as a sign that nothing is missing. A card leaves it out. */
export function Nothing() {
  return <span className="nothing">{t.focus.leverage.nothing}</span>
}
