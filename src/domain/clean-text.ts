import { NAME_LIMIT } from './limits.ts'

/**
 * Characters that are not seen or turn the reading direction: controls but tab and line ends, marks of direction,
 * half characters, byte order marks. Joiners stay: emoji and Persian need them.
 */
const UNSEEN =
  /(?![\t\n])[\p{Cc}\p{Surrogate}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu

/** `text` on one line, without characters that are not seen and spaces around. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ')
}

/** `text` without characters that are not seen and spaces around. Line ends are `\n`. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNSEEN, '')
    .trim()
}

/** Whether something of `text` is not seen, as `cleanText` takes it out. */
export function hasUnseen(text: string): boolean {
  return cleanText(text) !== text.replace(/\r\n?|[\u2028\u2029]/g, '\n').trim()
}

/** The first `limit` UTF-16 units of `text`, with an ellipsis at the end where it was cut. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text
  const head = text.slice(0, limit - 1)
  // Half a character cannot stand in an address.
  return `${/[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head}…`
}

/** Longest id that is made from a name, less its number. */
const SLUG_LIMIT = 60

/** A name as it can stand in an address, of any script: `Ask early!` is `ask-early`. May be empty. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const parts = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  return Array.from(parts.join('-')).slice(0, SLUG_LIMIT).join('').replace(/-$/, '')
}

/** Whether `id` can stand between slashes, in keys and addresses. */
export function isId(id: string | undefined): id is string {
  return id !== undefined && id !== '' && id.length <= NAME_LIMIT && !/[/\p{Surrogate}]/u.test(id)
}
