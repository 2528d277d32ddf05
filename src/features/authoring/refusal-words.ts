import type { Refusal } from '../../domain/edit.ts'
import { cutList } from '../../messages/cut-short.ts'
import { late } from '../../messages/late.ts'
import { listOf } from '../../messages/messages.ts'

/** How many skills of a ring are named. */
const RING = 12

/** Why a change is not possible, as a sentence. */
export function refusalWords(refusal: Refusal): string {
  const words = late().editor.refused
  switch (refusal.kind) {
    case 'cycle': {
      const names = refusal.skills.map(({ name }) => name)
      const [first = ''] = names
      if (names.length < 2) return words.itself
      return words.cycle({ ring: cutList([...names, first], RING).join(' → ') })
    }
    case 'order':
      return words.order({
        skill: refusal.skill.name,
        skills: listOf(refusal.buildsOn.map(({ name }) => name)),
      })
    case 'not-empty':
      return words.onlyTier({ tier: refusal.tier.name })
    case 'unknown':
    case 'taken':
      return words.unknown
    case 'no-name':
      return words.noName
    case 'too-long':
      return words.tooLong({ limit: refusal.limit })
    case 'too-many':
      return words.tooMany({ limit: refusal.limit })
  }
}
