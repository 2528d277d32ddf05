import { CARD_HEIGHT, ROW_GAP, ROW_STEP } from './measures.ts'
import { isCard, type Order, type Stop } from './layered-graph.ts'

/** Least distance of a branch's centre line from a card it does not belong to, px. */
const CLEARANCE = 6

/** Distance between boughs that share a gap, px, where there is room. */
const BOUGH_STEP = 7.5

/** How much columns with fewer cards spread: four rows beside six by 1.33, three by 1.62. */
const SPREAD = 0.7

/** Height of each stop's middle, px down from the line on which all columns are centred. */
export type Heights = ReadonlyMap<Stop, number>

/**
 * Gives every stop its height. Cards stand on an even grid in each column; boughs run level
 * through the gaps between them, as near as they can to the height from which they come.
 */
export function stopHeights(order: Order): Heights {
  const heights = new Map<Stop, number>()
  const columns = order.map((column) => column.filter(isCard))
  const mostRows = Math.max(0, ...columns.map((cards) => cards.length))
  for (const cards of columns) {
    const step = ROW_STEP * (mostRows / cards.length) ** SPREAD
    cards.forEach((card, row) => {
      heights.set(card, hundredths((row - (cards.length - 1) / 2) * step))
    })
  }
  for (const { top, bottom, boughs } of order.flatMap((column) => gapsOf(column, heights))) {
    const wished = boughs.map(({ before: [parent] }) => (parent && heights.get(parent)) ?? 0)
    const placed = heightsInGap(wished, top, bottom)
    boughs.forEach((bough, index) => heights.set(bough, hundredths(placed[index] ?? 0)))
  }
  return heights
}

/** The space between two cards, or outside the first or last one, where it is endless. */
interface Gap {
  readonly top: number
  readonly bottom: number
  readonly boughs: readonly Stop[]
}

function gapsOf(column: readonly Stop[], heights: Heights): readonly Gap[] {
  const cards = column.filter(isCard)
  const ends = [-1, ...cards.map((card) => column.indexOf(card)), column.length]
  const side = (row: number, towards: 1 | -1) => {
    const card = column[row]
    if (card === undefined) return -towards * Infinity
    return (heights.get(card) ?? 0) + (towards * CARD_HEIGHT) / 2
  }
  return ends.slice(1).map((end, index) => {
    const start = ends[index] ?? -1
    return { top: side(start, 1), bottom: side(end, -1), boughs: column.slice(start + 1, end) }
  })
}

/** Heights in the given order, near the wished ones, apart from each other and from the cards. */
function heightsInGap(wished: readonly number[], top: number, bottom: number): readonly number[] {
  const highest = top + CLEARANCE
  const lowest = bottom - CLEARANCE
  const last = wished.length - 1
  const step = last > 0 ? Math.min(BOUGH_STEP, (lowest - highest) / last) : 0
  const free = wished.map((height) => clamp(height, top + ROW_GAP / 2, bottom - ROW_GAP / 2))
  return spaced(free, step).map((height, index) =>
    clamp(height, highest + index * step, lowest - (last - index) * step),
  )
}

/**
 * The values nearest to `wished`, by least squares, of which each is at least `step` above the
 * one before: isotonic regression, by pooling neighbours that are too close into their mean.
 */
export function spaced(wished: readonly number[], step: number): readonly number[] {
  const pools: { readonly mean: number; readonly size: number }[] = []
  wished.forEach((value, index) => {
    let pool = { mean: value - index * step, size: 1 }
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      const size = last.size + pool.size
      pool = { mean: (last.mean * last.size + pool.mean * pool.size) / size, size }
      pools.pop()
    }
    pools.push(pool)
  })
  return pools
    .flatMap(({ mean, size }) => Array<number>(size).fill(mean))
    .map((value, index) => value + index * step)
}

/** Rounded, so that the last bits of a power do not differ from machine to machine. */
function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
