import type { Refusal } from './edit.ts'
import type { Guidance } from './guidance.ts'
import { LIST_LIMIT, NAME_LIMIT, TEXT_LIMIT } from './limits.ts'
import type { Skill } from './tree.ts'

/** Why texts cannot be kept as they are. */
export function textRefusal(name: string, text = '', isNameless = false): Refusal | undefined {
  if (!isNameless && name.trim() === '') return { kind: 'no-name' }
  if (name.length > NAME_LIMIT) return { kind: 'too-long', limit: NAME_LIMIT }
  return text.length > TEXT_LIMIT ? { kind: 'too-long', limit: TEXT_LIMIT } : undefined
}

/** Why the texts of a skill, the words of its levels among them, cannot be kept as they are. */
export function skillRefusal({
  name,
  description,
  practiseNow,
  guidance,
}: Pick<Skill, 'name' | 'description' | 'practiseNow' | 'guidance'>): Refusal | undefined {
  return (
    textRefusal(name, description) ??
    textRefusal('', practiseNow, true) ??
    (guidance && guidanceRefusal(guidance))
  )
}

function guidanceRefusal(guidance: Guidance): Refusal | undefined {
  const { levels, practise, share, questions, onward = '', serves = '' } = guidance
  const lists = [levels.rookie, levels.pro, levels.master, practise, share, questions]
  if (lists.some(({ length }) => length > LIST_LIMIT)) {
    return { kind: 'too-many', limit: LIST_LIMIT }
  }
  const isTooLong = [...lists.flat(), onward, serves].some(({ length }) => length > TEXT_LIMIT)
  return isTooLong ? { kind: 'too-long', limit: TEXT_LIMIT } : undefined
}
