import { useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'
import { detailAt } from './detail.ts'
import type { Light } from './light.ts'
import type { Tiles } from './tiles.ts'
import { putOut } from './use-light.ts'

/** How far beside a mark a press may be, on the screen: what one can hit is 24 px wide. */
const REACH = 12

/** A card as it lies from far out, where it is only drawn and takes no pointer itself. */
const DRAWN = '.react-flow__node-skill, .edit-card'

/** Has the pointer find the skills that are drawn on the ground, as it does their cards. */
export function usePointing(
  tiles: Tiles,
  light: Light,
  onOpen: (skill: string, byKeyboard: boolean) => void,
): void {
  const flow = useStoreApi()
  useEffect(() => {
    const { domNode } = flow.getState()
    const ground = domNode?.querySelector<HTMLElement>('.react-flow__pane')
    if (!ground) return
    const skillAt = ({ clientX, clientY }: MouseEvent) => {
      const {
        transform: [x, y, zoom],
      } = flow.getState()
      const { left, top } = ground.getBoundingClientRect()
      const point = { x: (clientX - left - x) / zoom, y: (clientY - top - y) / zoom }
      return tiles.skillAt(point, detailAt(zoom) === 'far' ? REACH / zoom : 0)
    }
    /** Cards, fields and lines hear of the pointer themselves; the end of a line drawn is no press. */
    const isOnGround = ({ target }: Event) =>
      target === ground || (target instanceof Element && target.matches(DRAWN))
    const point = (event: PointerEvent) => {
      if (!isOnGround(event)) return
      const isDragging = event.buttons !== 0
      const skill = isDragging ? undefined : skillAt(event)
      // What is dragged stays below the pointer, and what has the light keeps it.
      if (!isDragging) light.point(skill)
      ground.style.cursor = skill === undefined ? '' : 'pointer'
    }
    const leave = (event: PointerEvent) => {
      putOut(light, event)
      ground.style.cursor = ''
    }
    const press = (event: MouseEvent) => {
      const skill = isOnGround(event) ? skillAt(event) : undefined
      if (skill !== undefined) onOpen(skill, false)
    }
    ground.addEventListener('pointermove', point)
    ground.addEventListener('pointerleave', leave)
    ground.addEventListener('click', press)
    return () => {
      ground.removeEventListener('pointermove', point)
      ground.removeEventListener('pointerleave', leave)
      ground.removeEventListener('click', press)
    }
  }, [flow, tiles, light, onOpen])
}
