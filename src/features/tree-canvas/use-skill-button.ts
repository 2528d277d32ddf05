import { type FocusEvent, type MouseEvent, useLayoutEffect, useRef } from 'react'
import { useCanvas } from './canvas-context.ts'
import { useLit } from './use-light.ts'

/** What a skill's button on the canvas is and does, whatever is drawn on it. */
export function useSkillButton(skill: string) {
  const { light, boxes, cover, reveal, open } = useCanvas()
  const ref = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => cover?.put(skill, ref.current), [cover, skill])
  const isSelected = useLit(light, ({ selected }) => selected === skill)
  const isTabStop = useLit(light, ({ tabStop }) => tabStop === skill)
  return {
    ref,
    type: 'button',
    'data-skill': skill,
    'aria-expanded': isSelected,
    tabIndex: isTabStop ? 0 : -1,
    onFocus({ currentTarget }: FocusEvent) {
      light.focus(skill)
      const box = boxes.get(skill)
      // A press of the mouse must not move what it is on.
      if (box && currentTarget.matches(':focus-visible')) reveal(box)
    },
    onBlur: light.blur,
    onClick(event: MouseEvent) {
      open(skill, event.detail === 0)
    },
  } as const
}
