import { type KeyboardEvent, useRef, useState } from 'react'
import { levelForKey } from '../../domain/level-keys.ts'
import type { Tree } from '../../domain/tree.ts'
import type { TreeLayout } from '../../layout/tree-layout.ts'
import { levelName } from '../../messages/level-words.ts'
import { t } from '../../messages/messages.ts'
import { useActions, useIsFrozen } from '../../store/grove-context.tsx'
import { isWalkKey, walk } from './walk.ts'

/**
 * The graph's keys: arrows, Home and End walk, 1 to 3 and 0 rate. They act only on the skill that
 * has focus. `announcement` tells screen readers what a key changed.
 */
export function useCanvasKeys(tree: Tree, layout: TreeLayout) {
  const { rate } = useActions()
  const isFrozen = useIsFrozen()
  const cameFrom = useRef<string>(undefined)
  const [announcement, setAnnouncement] = useState('')

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const card = event.target instanceof Element ? event.target.closest('[data-skill]') : null
    const skill = card?.getAttribute('data-skill')
    if (skill === null || skill === undefined || event.ctrlKey || event.metaKey || event.altKey)
      return
    const level = levelForKey(event)
    if (level !== undefined) {
      event.preventDefault()
      if (isFrozen) return
      const { overarching } = tree
      const isOver = skill === overarching?.id
      rate(isOver ? overarching.home : tree.id, skill, level)
      const name = isOver ? overarching.name : tree.skills.find(({ id }) => id === skill)?.name
      setAnnouncement(t.tree.rated(name ?? skill, levelName(level)))
    } else if (isWalkKey(event.key)) {
      event.preventDefault()
      const next = walk(tree, layout, skill, event.key, cameFrom.current)
      if (next === undefined) return
      cameFrom.current = skill
      const target = `[data-skill="${CSS.escape(next)}"]`
      event.currentTarget.querySelector<HTMLElement>(target)?.focus({ preventScroll: true })
    }
  }

  return { onKeyDown, announcement }
}
