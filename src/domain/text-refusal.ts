import type { Refusal } from './edit.ts'
import { NAME_LIMIT, TEXT_LIMIT } from './limits.ts'

/** Why texts cannot be kept as they are. */
export function textRefusal(name: string, text = '', isNameless = false): Refusal | undefined {
  if (!isNameless && name.trim() === '') return { kind: 'no-name' }
  if (name.length > NAME_LIMIT) return { kind: 'too-long', limit: NAME_LIMIT }
  return text.length > TEXT_LIMIT ? { kind: 'too-long', limit: TEXT_LIMIT } : undefined
}
