import { useMemo, useState } from 'react'
import { leadsTo, type Tree } from '../../domain/tree.ts'
import type { Box } from '../../layout/box.ts'
import type { TreeLayout } from '../../layout/tree-layout.ts'
import type { CanvasContextValue } from './canvas-context.ts'

type Light = Pick<
  CanvasContextValue,
  'lit' | 'buildsOn' | 'leadsTo' | 'tabStop' | 'selected' | 'point' | 'focus' | 'blur' | 'reveal'
>

/** Which skill of the canvas has the light and the focus, and how they come to another one. */
export function useLight(
  tree: Tree,
  layout: TreeLayout,
  boxes: ReadonlyMap<string, Box>,
  selected: string | undefined,
  reveal: (box: Box) => void,
): Light {
  const [pointed, setPointed] = useState<string>()
  const [focused, setFocused] = useState<string>()
  const [lastFocused, setLastFocused] = useState(selected)
  const lit = pointed ?? focused ?? selected
  const first = layout.cards[0]?.skill ?? tree.overarching?.id
  const tabStop = lastFocused !== undefined && boxes.has(lastFocused) ? lastFocused : first
  return useMemo(
    () => ({
      lit,
      buildsOn: new Set(tree.skills.find(({ id }) => id === lit)?.buildsOn),
      leadsTo: new Set(lit === undefined ? [] : leadsTo(tree, lit).map(({ id }) => id)),
      tabStop,
      selected,
      point: setPointed,
      focus(skill, isVisible) {
        setFocused(skill)
        setLastFocused(skill)
        const box = boxes.get(skill)
        if (box && isVisible) reveal(box)
      },
      blur() {
        setFocused(undefined)
      },
      reveal(element, box) {
        if (element.matches(':focus-visible')) reveal(box)
      },
    }),
    [lit, tree, tabStop, selected, boxes, reveal],
  )
}
