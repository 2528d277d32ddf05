const WEB = /^https?:\/\/[^/?#]/i
const MAIL = /^mailto:[^@?]+@[^@?]/i
/** Space, and characters that are not seen or turn what stands around them. */
const HIDDEN = /[\s\p{C}]/u

/**
 * An address that is safe to follow, without space around it: `http`, `https` or `mailto`. None for
 * all else, such as `javascript:`, which would run here, or an address with hidden characters.
 */
export function safeLink(typed: string): string | undefined {
  const link = typed.trim()
  return !HIDDEN.test(link) && (WEB.test(link) || MAIL.test(link)) ? link : undefined
}
