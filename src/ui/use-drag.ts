import { type RefObject, useEffect, useRef, useState } from 'react'
import { type Dragged, watchDrags } from './watch-drags.ts'

/** See `watchDrags`: the element in which things can be dragged, and what is being dragged. */
export function useDrag<Root extends HTMLElement>(
  itemsOf: (taken: string) => readonly string[],
  onDrop: (items: readonly string[], place: string) => void,
): readonly [RefObject<Root | null>, Dragged | undefined] {
  const root = useRef<Root>(null)
  const [dragged, setDragged] = useState<Dragged>()
  const plan = useRef({ itemsOf, onDrop })
  useEffect(() => {
    plan.current = { itemsOf, onDrop }
  })
  useEffect(() => {
    if (!root.current) return
    return watchDrags(root.current, {
      itemsOf: (taken) => plan.current.itemsOf(taken),
      onChange: setDragged,
      onDrop: (items, place) => {
        plan.current.onDrop(items, place)
      },
    })
  }, [])
  return [root, dragged]
}
