import { type KeyboardEvent, useState } from 'react'
import type { Refusal } from '../../domain/edit.ts'
import { useHeldText } from '../../store/use-held-text.ts'
import { refusalWords } from './refusal-words.ts'

/**
 * A text that is kept when its field is left, or by Enter where it has one line. What is typed and
 * cannot be kept stays in the field, also when that goes and comes back. Escape gives a line up, and
 * keeps a text of several lines, which is too much to lose by one key.
 */
export function useDraft(
  /** Names the field among all. */
  name: string,
  kept: string,
  onKeep: (text: string) => Refusal | undefined,
) {
  const [held, hold] = useHeldText(`edit/${name}`)
  const [error, setError] = useState<string>()
  const value = held?.text ?? kept

  function keep() {
    const text = value.trim()
    if (text === kept.trim()) {
      drop()
      return
    }
    const refusal = onKeep(text)
    if (refusal) setError(refusalWords(refusal))
    else drop()
  }

  function drop() {
    setError(undefined)
    if (held) hold(undefined)
  }

  return {
    value,
    error,
    keep,
    onChange(text: string) {
      hold({ text })
    },
    onKeyDown(event: KeyboardEvent, isOneLine: boolean) {
      if (event.nativeEvent.isComposing) return
      if (event.key === 'Escape' && held && isOneLine) drop()
      else if (event.key === 'Escape' && held) keep()
      else if (event.key === 'Enter' && isOneLine) keep()
      else return
      event.preventDefault()
    },
  }
}
