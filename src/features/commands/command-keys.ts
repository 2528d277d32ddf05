import { isTyping } from '../../ui/is-typing.ts'

/** What a keystroke asks for on any page. */
export const ASKED = ['palette', 'shortcuts'] as const
export type Asked = (typeof ASKED)[number]

/**
 * What a keystroke asks for, if anything: Ctrl or Cmd with K the palette, with `/` the list of keys.
 * `?` lists them, too, but only in the graph or the outline: a single key must not act on somebody
 * who writes or speaks elsewhere.
 */
export function askedBy(event: KeyboardEvent): Asked | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing, target } = event
  if (altKey || isComposing || event.repeat) return undefined
  if (ctrlKey || metaKey) {
    // Keyboards of other scripts have another letter there.
    const isK = key.toLowerCase() === 'k' || (event.code === 'KeyK' && key > '\u007f')
    if (isK && !shiftKey) return 'palette'
    return key === '/' ? 'shortcuts' : undefined
  }
  if (key !== '?' || isTyping(target) || !(target instanceof Element)) return undefined
  return target.closest('.canvas, [role="tree"]') ? 'shortcuts' : undefined
}

/** Whether the keyboard has a command key instead of Ctrl. */
export function isAppleKeyboard(): boolean {
  return /^(Mac|iP)/.test(navigator.platform)
}
