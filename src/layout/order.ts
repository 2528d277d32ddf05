import { ascending } from 'd3'
import { crossingsOf } from './crossings.ts'
import { isCard, type LayeredGraph, type Order, type Stop } from './layered-graph.ts'
import { named, numbered } from './numbered-graph.ts'
import { paysOff, searched } from './small-search.ts'
import { sift } from './sift.ts'
import { spectralOrder } from './spectral-order.ts'
import { tuckBoughs } from './tuck-boughs.ts'

/** Up to so many stops a tree is searched longer. */
const SMALL = 150

/** Single moves hardly ever take away more than this share of an order's crossings. */
const MOST_SIFTED = 0.5

/**
 * Puts the stops of every column in an order with few crossings. The order in which the tree
 * lists its skills comes first, improved by single moves; the one in which what is joined stands
 * at one height, improved likewise, replaces it only where that pays. So a skill that is added
 * moves few others, and the same tree looks the same everywhere.
 */
export function orderStops(layered: LayeredGraph): Order {
  const { graph, columns: listed } = numberedAsListed(layered)
  const found = sift(graph, spectralOrder(graph, listed))
  const least = crossingsOf(graph, found)
  const isSmall = graph.stops.length <= SMALL
  if (!isSmall && least < crossingsOf(graph, listed) * MOST_SIFTED) return named(graph, found)
  const own = isSmall ? searched(graph, listed) : sift(graph, listed)
  return named(graph, paysOff(least, crossingsOf(graph, own)) ? found : own)
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
