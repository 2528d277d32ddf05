import { describe, expect, it } from 'vitest'
import { shortcutGroups } from '../../src/features/commands/shortcuts.ts'

const keysOf = (does: string, direction: 'ltr' | 'rtl', isApple: boolean) =>
  shortcutGroups(direction, isApple)
    .flatMap(({ shortcuts }) => shortcuts)
    .find((shortcut) => shortcut.does === does)?.strokes

describe('the list of keys', () => {
  it('has the arrow that goes forward, by the direction one reads in', () => {
    expect(keysOf('To what builds on this skill', 'ltr', false)).toEqual([['→']])
    expect(keysOf('To what builds on this skill', 'rtl', false)).toEqual([['←']])
  })

  it('has the command key of an Apple keyboard', () => {
    expect(keysOf('Search or command', 'ltr', false)).toEqual([['Ctrl', 'K']])
    expect(keysOf('Search or command', 'ltr', true)).toEqual([['⌘', 'K']])
  })
})
