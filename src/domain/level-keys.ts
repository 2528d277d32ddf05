import { LEVELS, type LevelOrNone } from './level.ts'

/** What of a keyboard event decides. */
export interface KeyPress {
  readonly key: string
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
  if (press.key === '0') return null
  return LEVELS[['1', '2', '3'].indexOf(press.key)]
}
