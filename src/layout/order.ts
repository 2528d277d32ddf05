import { ascending, mean, median, randomLcg, range, shuffler } from 'd3'
import { crossings } from './crossings.ts'
import { isCard, type LayeredGraph, type Order, type Stop } from './layered-graph.ts'
import { sift, tuckBoughs } from './sift.ts'

/** Sweeps from one start: right and left by the mean, then by the median, and again. */
const SWEEPS = 12

/** Stops that all starts together may hold: small trees are searched longer than large ones. */
const SEARCH_BUDGET = 500
const MOST_STARTS = 4
const SHUFFLE_SEED = 0.5

/** Share of the crossings another start must save, or the tree's own order stays. */
const WORTH_MOVING = 0.1

/**
 * Puts the stops of every column in an order with few crossings. The order in which the tree
 * lists its skills comes first, improved by single moves; the barycentre heuristic (Sugiyama,
 * Tagawa and Toda, 1981) from seeded starts replaces it only where that pays. So a skill that is
 * added moves few others, and the same tree looks the same everywhere.
 */
export function orderStops(graph: LayeredGraph): Order {
  const listed = listedOrder(graph)
  const shuffle = shuffler(randomLcg(SHUFFLE_SEED))
  const starts = Math.min(MOST_STARTS, Math.ceil(SEARCH_BUDGET / graph.columns.flat().length))

  let best = sift(listed)
  const own = crossings(best)
  let limit = own - Math.max(1, own * WORTH_MOVING)
  for (let start = 0; start < starts && limit >= 0; start += 1) {
    const found = sift(sweep(start === 0 ? listed : listed.map((column) => shuffle([...column]))))
    const count = crossings(found)
    if (count > limit) continue
    best = found
    limit = count - 1
  }
  return best
}

/** The tree's own order of cards, each bough at the height of the card it grows from. */
export function listedOrder({ columns }: LayeredGraph): Order {
  const heights = new Map<Stop, number>()
  for (const column of columns) {
    const cards = column.filter(isCard)
    cards.forEach((card, row) => heights.set(card, row - (cards.length - 1) / 2))
    for (const stop of column) {
      const [parent] = stop.before
      if (!isCard(stop) && parent) heights.set(stop, heights.get(parent) ?? 0)
    }
  }
  return columns.map((column) => tuckBoughs(sortedBy(column, (stop) => heights.get(stop) ?? 0)))
}

/** The best order that sweeps of barycentres and medians find, the start included. */
function sweep(start: Order): Order {
  let order: Order = start.map(tuckBoughs)
  let best = order
  for (let round = 0; round < SWEEPS; round += 1) {
    const side = round % 2 === 0 ? 'before' : 'after'
    const middle = round % 4 < 2 ? mean : median
    order = sweepOnce(order, side, middle)
    if (crossings(order) < crossings(best)) best = order
  }
  return best
}

/** Goes over the columns once; each stop moves to the middle of those it is joined to. */
function sweepOnce(
  order: Order,
  side: 'before' | 'after',
  middle: (heights: readonly number[]) => number | undefined,
): Order {
  const heights = new Map<Stop, number>()
  const note = (column: readonly Stop[]) => {
    column.forEach((stop, row) => heights.set(stop, (row + 0.5) / column.length))
  }
  const swept = [...order]
  const indices = range(order.length)
  for (const index of side === 'before' ? indices : indices.reverse()) {
    const column = swept[index] ?? []
    note(column)
    const wished = (stop: Stop) =>
      middle(stop[side].map((joined) => heights.get(joined) ?? 0)) ?? heights.get(stop) ?? 0
    const moved = tuckBoughs(sortedBy(column, wished))
    note(moved)
    swept[index] = moved
  }
  return swept
}

function sortedBy(stops: readonly Stop[], height: (stop: Stop) => number): readonly Stop[] {
  return stops.toSorted((a, b) => ascending(height(a), height(b)))
}
