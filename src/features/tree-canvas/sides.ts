import type { Direction } from '../../layout/drawing.ts'
import { MARK_RADIUS } from '../../layout/measures.ts'

/** Where the box of a card begins, its mark included, which straddles the edge that is read first. */
export function boxX(cardX: number, direction: Direction): number {
  return direction === 'rtl' ? cardX : cardX - MARK_RADIUS
}

/** The view box of a card's drawing, which starts at 0, 0 without its mark. `width` is that of the box. */
export function cardViewBox(width: number, height: number, direction: Direction): string {
  return [boxX(0, direction), 0, width, height].join(' ')
}
