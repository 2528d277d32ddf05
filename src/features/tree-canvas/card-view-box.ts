import type { Direction } from '../../layout/drawing.ts'
import { withMark } from '../../layout/marked-box.ts'
import { MARK_RADIUS } from '../../layout/measures.ts'

/** The view box of a card's drawing, which starts at 0, 0 without its mark. `width` is with it. */
export function cardViewBox(width: number, height: number, direction: Direction): string {
  const box = withMark({ x: 0, y: 0, width: width - MARK_RADIUS, height }, direction)
  return [box.x, box.y, box.width, box.height].join(' ')
}
