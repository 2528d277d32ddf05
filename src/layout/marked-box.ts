import type { Box } from './box.ts'
import type { Direction } from './drawing.ts'
import { MARK_RADIUS } from './measures.ts'

/** A card's box with the mark that straddles the edge where it starts to be read. */
export function withMark({ x, y, width, height }: Box, direction: Direction): Box {
  const start = direction === 'rtl' ? x : x - MARK_RADIUS
  return { x: start, y, width: width + MARK_RADIUS, height }
}
