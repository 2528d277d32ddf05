import { isTyping } from '../../ui/is-typing.ts'

/**
 * What a keystroke asks for, if anything: Ctrl or Cmd with Z to undo, the same with Shift, or Ctrl
 * with Y, to redo. In a field the keys are its own, which takes back what is typed.
 */
export function stepKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing, target } = event
  if (ctrlKey === metaKey || altKey || isComposing || isTyping(target)) return undefined
  // Keyboards of other scripts have another letter there.
  const isForeign = key > '\u007f'
  const isKey = (letter: string) =>
    key.toLowerCase() === letter || (isForeign && code === `Key${letter.toUpperCase()}`)
  if (isKey('z')) return shiftKey ? 'redo' : 'undo'
  return isKey('y') && ctrlKey && !shiftKey ? 'redo' : undefined
}
