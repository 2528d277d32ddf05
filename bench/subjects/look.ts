import type { Level } from '../../src/domain/level.ts'

/** What a card looks like in every page but the app's: a box, a name in up to two lines, a level mark. */
export const CARD = { width: 140, height: 74, corner: 12, mark: 19, line: 17 }

export const COLOURS = { paper: '#f6f1e4', card: '#fffdf7', line: '#7a7566', ink: '#1f2e24' }

export function markColour(level: Level | null): string {
  if (level === null) return '#ffffff'
  return { rookie: '#bcd3a5', pro: '#4f8a4c', master: '#8a5a2b' }[level]
}

/** What a click makes of a level. */
export function nextLevel(level: Level | null): Level {
  return level === 'pro' ? 'master' : 'pro'
}

/** A name in two lines of about 17 letters. */
export function twoLines(name: string): readonly string[] {
  if (name.length <= 17) return [name]
  const at = name.lastIndexOf(' ', 17)
  return at < 1 ? [name] : [name.slice(0, at), name.slice(at + 1)]
}
