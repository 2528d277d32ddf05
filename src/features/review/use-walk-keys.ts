import { type RefObject, useEffect, useEffectEvent } from 'react'
import { levelForKey } from '../../domain/level-keys.ts'
import type { LevelOrNone } from '../../domain/level.ts'
import { isTyping } from '../../ui/is-typing.ts'

interface WalkKeys {
  readonly onLevel: (level: LevelOrNone) => void
  readonly onConfirm: () => void
  /** 1 for forth, -1 for back. */
  readonly onMove: (by: number) => void
}

/**
 * The keys of a walk: `1`, `2`, `3` and `0` give a level, Enter confirms, the arrows left and right
 * move. They count while the focus is inside `root`, which takes it on a press, too: single keys
 * that act from anywhere are in the way of whoever speaks to the computer (WCAG 2.1.4).
 */
export function useWalkKeys(root: RefObject<HTMLElement | null>, keys: WalkKeys): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event
    // A key that is held down would rate skill after skill unseen.
    if (event.defaultPrevented || event.repeat || isTyping(target)) return
    if (!(target instanceof Element) || document.querySelector('dialog[open]')) return
    if (!root.current?.contains(target)) return
    const act = actionOf(event, target, keys)
    if (!act) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      onKeyDown(event)
    }
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listen)
    }
  }, [])
}

function actionOf(
  event: KeyboardEvent,
  target: Element,
  { onLevel, onConfirm, onMove }: WalkKeys,
): (() => void) | undefined {
  const level = levelForKey(event)
  if (level !== undefined)
    return () => {
      onLevel(level)
    }
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined
  if (event.key === 'Enter') return target.closest('a, button, summary') ? undefined : onConfirm
  const forth = getComputedStyle(target).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const isArrow = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
  // In a group of radios the arrows choose.
  if (!isArrow || target.matches('input[type=radio]')) return undefined
  return () => {
    onMove(event.key === forth ? 1 : -1)
  }
}
