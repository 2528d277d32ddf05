import { ascending } from 'd3'
import type { Point } from './branch.ts'
import type { Route, Stop } from './layered-graph.ts'
import { CARD_WIDTH, columnX, MARK_RADIUS } from './measures.ts'

/** Distance between branches that arrive at one mark, px, and how far they spread in all. */
const FAN_STEP = 8
const FAN_HEIGHT = 28

/**
 * The points the branch of each link runs through, foundations at the left. It is level in all of
 * them: it leaves from the one bud of its card, keeps to the gaps between cards in the columns it
 * passes, and arrives on the rim of the mark it leads to. So it meets no other card: all that
 * rises or falls does so between two columns. `heightOf` says where a stop is drawn, `exactly` where
 * it would be, as those that are drawn at one height still have an order.
 */
export function routes(
  ways: readonly Route[],
  heightOf: (stop: Stop) => number,
  exactly: (stop: Stop) => number,
): readonly { readonly from: string; readonly to: string; readonly knots: readonly Point[] }[] {
  return ways.map(({ from, boughs, to }) => {
    const rise = fanOffset(to, boughs.at(-1) ?? from, exactly)
    const rim = columnX(to.column) - Math.sqrt(MARK_RADIUS ** 2 - rise ** 2)
    const knots = [
      bud(from.column, heightOf(from)),
      ...boughs.flatMap((bough) => levelStretch(bough.column, heightOf(bough))),
      { x: rim, y: heightOf(to) + rise },
    ]
    return { from: from.skill, to: to.skill, knots }
  })
}

/** Where everything that grows from a card leaves: the middle of its trailing side. */
export function bud(column: number, y: number): Point {
  return { x: columnX(column) + CARD_WIDTH, y }
}

/** The ends of the line on which a column is passed, from before its marks to behind its cards. */
export function levelStretch(column: number, y: number): readonly [Point, Point] {
  return [{ x: columnX(column) - MARK_RADIUS, y }, bud(column, y)]
}

/** How far below a mark's middle the line from `parent` arrives: all in order of their origin. */
function fanOffset(card: Stop, parent: Stop, exactly: (stop: Stop) => number): number {
  const arrivals = card.before.toSorted((a, b) => ascending(exactly(a), exactly(b)))
  const last = arrivals.length - 1
  if (last === 0) return 0
  return (arrivals.indexOf(parent) - last / 2) * Math.min(FAN_STEP, FAN_HEIGHT / last)
}
