import type { Box } from '../../layout/box.ts'
import { LEAST_ZOOM } from './viewport.ts'

/** Below this, the word of a level is too small to be read, and leaves its room to the name. */
const NEAR_ZOOM = 0.6
/** Below this, there would be hundreds of cards in sight: they are drawn, all on one canvas. */
export const DRAWN_ZOOM = 0.4

/** `near`: full cards. `middle`: name and mark of the level. `far`: a mark for each skill, drawn. */
export type Detail = 'near' | 'middle' | 'far'

export function detailAt(zoom: number): Detail {
  if (zoom >= NEAR_ZOOM) return 'near'
  return zoom >= DRAWN_ZOOM ? 'middle' : 'far'
}

/** The side of the smallest screen that a whole tree must fit on, in px. */
const SMALL_SCREEN = 200

/** How far one can zoom out: until the whole of a large tree is in sight, however large. */
export function leastZoomOf(whole: Box, isLarge: boolean): number {
  if (!isLarge) return LEAST_ZOOM
  return Math.min(LEAST_ZOOM, SMALL_SCREEN / Math.max(1, whole.width, whole.height))
}
