import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useIsFrozen } from '../store/grove-context.tsx'
import { isSentTo } from './way-here.ts'

/**
 * Whether a tree is being edited, and how that begins and ends. It does so for one tree: another one
 * is looked at first, unless the way to it asks for its being edited.
 */
export function useEditMode(tree: string) {
  const isFrozen = useIsFrozen()
  const [mode, setMode] = useState({ tree, isOn: isSentTo('edits') })
  const [startAt, setStartAt] = useState<string>()
  if (mode.tree !== tree) setMode({ tree, isOn: isSentTo('edits') })
  return {
    isEditing: mode.isOn && mode.tree === tree && !isFrozen,
    /** The skill that had the focus when it began. */
    startAt,
    begin() {
      const card = document.activeElement?.closest('[data-skill]')
      setStartAt(card?.getAttribute('data-skill') ?? undefined)
      setMode({ tree, isOn: true })
    },
    end() {
      flushSync(() => {
        setMode({ tree, isOn: false })
      })
      document.querySelector<HTMLElement>('.edit-button')?.focus()
    },
  }
}
