import type { Point } from '../../src/layout/branch.ts'
import { MARK_RADIUS } from '../../src/layout/measures.ts'
import type { Card, TreeLayout } from '../../src/layout/tree-layout.ts'

/** The skills whose card or mark has one of `points` inside of it, deeper than `depth` px. */
export function touchedCards(
  { cards, direction }: TreeLayout,
  points: readonly Point[],
  depth = 0,
): readonly string[] {
  return cards
    .filter((card) => {
      const mark = { x: direction === 'rtl' ? card.x + card.width : card.x, y: middleOf(card) }
      return points.some(
        ({ x, y }) =>
          (x > card.x + depth &&
            x < card.x + card.width - depth &&
            y > card.y + depth &&
            y < card.y + card.height - depth) ||
          Math.hypot(x - mark.x, y - mark.y) < MARK_RADIUS - depth,
      )
    })
    .map(({ skill }) => skill)
}

export function middleOf({ y, height }: Pick<Card, 'y' | 'height'>): number {
  return y + height / 2
}
