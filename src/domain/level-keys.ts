import { LEVELS, type LevelOrNone } from './level.ts'

/** What of a keyboard event decides. */
export interface KeyPress {
  readonly key: string
  /** The key on the keyboard, whatever sign it gives: `Digit1`. */
  readonly code?: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/**
 * The level that a key press on a skill gives: `1`, `2`, `3` rate it, `0` clears (`null`), and
 * any other key or a combination gives `undefined`.
 */
export function levelForKey(press: KeyPress): LevelOrNone | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined
  const digit = digitOf(press)
  if (digit === '0') return null
  return LEVELS[['1', '2', '3'].indexOf(digit)]
}

/** The digit of the key: on some keyboards its row has other signs, and digits only with Shift. */
function digitOf({ key, code = '' }: KeyPress): string {
  return /^\d$/.test(key) ? key : (/^Digit(\d)$/.exec(code)?.[1] ?? key)
}
