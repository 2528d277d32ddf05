import { late } from '../../messages/late.ts'

/** What some keys do. `strokes` are ways to the same, each of keys that are held together. */
export interface Shortcut {
  readonly does: string
  readonly strokes: readonly (readonly string[])[]
}

export interface ShortcutGroup {
  readonly name: string
  readonly hint: string
  readonly shortcuts: readonly Shortcut[]
}

/**
 * All keys, in words. Right to left, the left arrow is the one that goes forward in a tree; on an
 * Apple keyboard the command key stands for Ctrl.
 */
export function shortcutGroups(
  direction: 'ltr' | 'rtl',
  isApple: boolean,
): readonly ShortcutGroup[] {
  const { groups, hints, keys, does } = late().commands.shortcuts
  const editing = late().editor.keys
  const [forward, back] = direction === 'ltr' ? ['→', '←'] : ['←', '→']
  const ctrl = isApple ? '⌘' : keys.ctrl
  return [
    {
      name: groups.tree,
      hint: hints.tree,
      shortcuts: [
        { does: does.forward, strokes: [[forward]] },
        { does: does.back, strokes: [[back]] },
        { does: does.siblings, strokes: [['↑'], ['↓']] },
        { does: does.ends, strokes: [[keys.home], [keys.end]] },
        { does: does.typing, strokes: [[keys.letters]] },
        { does: does.rate, strokes: [['1'], ['2'], ['3']] },
        { does: does.clear, strokes: [['0']] },
        { does: does.open, strokes: [[keys.enter]] },
      ],
    },
    {
      name: groups.view,
      hint: hints.view,
      shortcuts: [
        { does: does.fit, strokes: [[keys.shift, '1']] },
        { does: does.fitSkill, strokes: [[keys.shift, '2']] },
        { does: does.fullSize, strokes: [[ctrl, '0']] },
        {
          does: does.zoom,
          strokes: [
            [ctrl, '+'],
            [ctrl, '−'],
            [ctrl, keys.wheel],
          ],
        },
        { does: does.pan, strokes: [[keys.drag], [keys.space, keys.drag], [keys.middleDrag]] },
        { does: does.scroll, strokes: [[keys.wheel]] },
        { does: does.sideways, strokes: [[keys.shift, keys.wheel]] },
      ],
    },
    {
      name: editing.title,
      hint: editing.hint,
      shortcuts: [
        { does: editing.edit, strokes: [['F2']] },
        { does: editing.add, strokes: [['N'], [editing.insert]] },
        { does: editing.link, strokes: [['C']] },
        { does: editing.lines, strokes: [['L']] },
        { does: editing.remove, strokes: [[editing.delete]] },
      ],
    },
    {
      name: groups.everywhere,
      hint: hints.everywhere,
      shortcuts: [
        { does: does.palette, strokes: [[ctrl, 'K']] },
        { does: does.undo, strokes: [[ctrl, 'Z']] },
        {
          does: does.redo,
          strokes: isApple
            ? [[ctrl, keys.shift, 'Z']]
            : [
                [ctrl, keys.shift, 'Z'],
                [ctrl, 'Y'],
              ],
        },
        { does: does.evidence, strokes: [[ctrl, ';']] },
        { does: does.close, strokes: [[keys.escape]] },
        { does: does.list, strokes: [[ctrl, '/'], ['?']] },
      ],
    },
  ]
}
