import { cumsum, descending } from 'd3'
import { crossings, crossingsBetween } from './crossings.ts'
import { isCard, type Order, type Stop } from './layered-graph.ts'

/** Share of the crossings a pass over all stops must save to be worth another one. */
const WORTH_A_PASS = 0.01

/**
 * Moves single stops within their column while that removes crossings (sifting: Matuszewski,
 * Schönfeld and Molitor, 1999; swaps of neighbours are its shortest moves). A stop only moves for
 * fewer crossings, and those with most to gain move first: where one skill was added to an order
 * that was good already, that is the one that moves.
 */
export function sift(start: Order): Order {
  let order = start
  let count = crossings(order)
  for (let saved = count; saved > 0 && saved >= count * WORTH_A_PASS;) {
    order = siftOnce(order)
    const left = crossings(order)
    saved = count - left
    count = left
  }
  return order
}

/**
 * Takes boughs from above the first card and from below the last into the nearest gap between
 * cards: outside they would run into headings. A column without two cards has no such gap.
 */
export function tuckBoughs(column: readonly Stop[]): readonly Stop[] {
  const first = column.findIndex(isCard)
  const last = column.findLastIndex(isCard)
  if (first === last || (first === 0 && last === column.length - 1)) return column
  return [
    ...column.slice(first, first + 1),
    ...column.slice(0, first),
    ...column.slice(first + 1, last),
    ...column.slice(last + 1),
    ...column.slice(last, last + 1),
  ]
}

/** Each stop's place in its column. */
type Rows = Map<Stop, number>

/** A place among the other stops of a column, and how many crossings it saves. */
interface Move {
  readonly place: number
  readonly gain: number
}

function siftOnce(order: Order): Order {
  const columns = [...order]
  const rows: Rows = new Map(columns.flatMap((column) => column.map((stop, row) => [stop, row])))
  const eager = columns.flatMap((column) =>
    column.flatMap((stop) => {
      const [best] = helpfulMoves(stop, column, rows)
      return best ? [{ stop, gain: best.gain }] : []
    }),
  )
  for (const { stop } of eager.sort((a, b) => descending(a.gain, b.gain))) {
    const column = columns[stop.column] ?? []
    const moved = firstThatHelps(helpfulMoves(stop, column, rows), stop, columns)
    if (!moved) continue
    columns[stop.column] = moved
    moved.forEach((other, row) => rows.set(other, row))
  }
  return columns
}

/** The column of `stop` after the first of `moves` that still helps once boughs are tucked. */
function firstThatHelps(
  moves: readonly Move[],
  stop: Stop,
  columns: Order,
): readonly Stop[] | undefined {
  const column = columns[stop.column] ?? []
  const left = columns[stop.column - 1] ?? []
  const right = columns[stop.column + 1] ?? []
  const cost = (order: readonly Stop[]) =>
    crossingsBetween(left, order) + crossingsBetween(order, right)
  for (const { place } of moves) {
    const moved = without(column, stop).toSpliced(place, 0, stop)
    const tucked = tuckBoughs(moved)
    if (tucked === moved || cost(tucked) < cost(column)) return tucked
  }
  return undefined
}

/**
 * The moves of `stop` within its column that save crossings, the best first, then the shortest.
 * Tucking boughs afterwards may still spoil a gain.
 */
function helpfulMoves(stop: Stop, column: readonly Stop[], rows: Rows): readonly Move[] {
  const own = lineEnds(stop, rows)
  const savedOnPassing = (other: Stop) => {
    const theirs = lineEnds(other, rows)
    return crossed(own, theirs) - crossed(theirs, own)
  }
  const saved = [0, ...cumsum(without(column, stop), savedOnPassing)]
  const now = rows.get(stop) ?? 0
  const savedNow = saved[now] ?? 0
  return saved
    .map((total, place) => ({ place, gain: total - savedNow }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => descending(a.gain, b.gain) || Math.abs(a.place - now) - Math.abs(b.place - now))
}

/** The rows in the neighbouring columns at which the lines of a stop end. */
interface LineEnds {
  readonly before: readonly number[]
  readonly after: readonly number[]
}

function lineEnds({ before, after }: Stop, rows: Rows): LineEnds {
  const rowOf = (stop: Stop) => rows.get(stop) ?? 0
  return { before: before.map(rowOf), after: after.map(rowOf) }
}

/** How often the lines of two stops cross when `upper` stands above `lower`. */
function crossed(upper: LineEnds, lower: LineEnds): number {
  return fallingPairs(upper.before, lower.before) + fallingPairs(upper.after, lower.after)
}

function fallingPairs(above: readonly number[], below: readonly number[]): number {
  let count = 0
  for (const high of above) for (const low of below) if (high > low) count += 1
  return count
}

function without(column: readonly Stop[], stop: Stop): readonly Stop[] {
  return column.filter((other) => other !== stop)
}
