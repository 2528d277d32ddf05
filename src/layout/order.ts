import { ascending, randomLcg, shuffler } from 'd3'
import { crossingsOf } from './crossings.ts'
import { isCard, type LayeredGraph, type Order, type Stop } from './layered-graph.ts'
import { type Column, named, numbered } from './numbered-graph.ts'
import { sift } from './sift.ts'
import { sweep } from './sweep.ts'
import { tuckBoughs } from './tuck-boughs.ts'

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
export function orderStops(layered: LayeredGraph): Order {
  const { graph, columns: listed } = numberedAsListed(layered)
  const shuffle = shuffler(randomLcg(SHUFFLE_SEED))
  const shuffled = (column: Column) => Int32Array.from(shuffle([...column]))
  const starts = Math.min(MOST_STARTS, Math.ceil(SEARCH_BUDGET / graph.stops.length))

  let best = sift(graph, listed)
  const own = crossingsOf(graph, best)
  let limit = own - Math.max(1, own * WORTH_MOVING)
  for (let start = 0; start < starts && limit >= 0; start += 1) {
    const found = sift(graph, sweep(graph, start === 0 ? listed : listed.map(shuffled)))
    const count = crossingsOf(graph, found)
    if (count > limit) continue
    best = found
    limit = count - 1
  }
  return named(graph, best)
}

/** The tree's own order of cards, each bough at the height of the card it grows from. */
export function listedOrder(layered: LayeredGraph): Order {
  const { graph, columns } = numberedAsListed(layered)
  return named(graph, columns)
}

function numberedAsListed({ columns }: LayeredGraph) {
  const heights = new Map<Stop, number>()
  for (const column of columns) {
    const cards = column.filter(isCard)
    cards.forEach((card, row) => heights.set(card, row - (cards.length - 1) / 2))
    for (const stop of column) {
      const [parent] = stop.before
      if (!isCard(stop) && parent) heights.set(stop, heights.get(parent) ?? 0)
    }
  }
  const byHeight = (a: Stop, b: Stop) => ascending(heights.get(a) ?? 0, heights.get(b) ?? 0)
  const listed = numbered(columns.map((column) => column.toSorted(byHeight)))
  return {
    graph: listed.graph,
    columns: listed.columns.map((column) => tuckBoughs(listed.graph, column)),
  }
}
