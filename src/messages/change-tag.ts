import { type Change, changeKind } from '../domain/change.ts'
import { levelName } from './level-words.ts'
import { t } from './messages.ts'

/**
 * How a skill changed, as a tag on it: “up from Rookie”, “new”, “down from Pro” or “cleared”. Beside
 * somebody else's level none is up or down: “theirs: Pro”.
 */
export function changeTag(change: Change): string {
  if (change.isBetweenPeople) return t.change.theirs({ level: levelName(change.from) })
  const kind = changeKind(change)
  const isFrom = kind === 'risen' || kind === 'lowered'
  return isFrom ? t.change[kind]({ from: levelName(change.from) }) : t.change[kind]
}
