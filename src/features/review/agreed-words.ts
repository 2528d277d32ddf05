import type { Agreement } from '../../domain/view.ts'
import { levelName } from '../../messages/level-words.ts'
import { late } from '../../messages/late.ts'
import { dateOf } from '../../messages/messages.ts'

/** “Agreed with Sam on 22 November 2026: Pro”. */
export function agreedWords({ at, level }: Agreement, lead: string): string {
  return late().review.talk.agreed({ lead, date: dateOf(new Date(at)), level: levelName(level) })
}
