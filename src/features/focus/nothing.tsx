import { late } from '../../messages/late.ts'

/** An empty cell, as a sign that nothing is missing. A card leaves it out. */
export function Nothing() {
  return <span className="nothing">{late().focus.leverage.nothing}</span>
}
