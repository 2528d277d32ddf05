import { descending } from 'd3'
import { crossingsBetween, crossingsOf } from './crossings.ts'
import { type Column, type Lines, noteRows, type NumberedGraph, rowsIn } from './numbered-graph.ts'
import { tuckBoughs } from './tuck-boughs.ts'

/** Share of the crossings a pass over all stops must save to be worth another one. */
const WORTH_A_PASS = 0.01

/**
 * Moves single stops within their column while that removes crossings (sifting: Matuszewski,
 * Schönfeld and Molitor, 1999; swaps of neighbours are its shortest moves). A stop only moves for
 * fewer crossings, and those with most to gain move first: where one skill was added to an order
 * that was good already, that is the one that moves.
 */
export function sift(graph: NumberedGraph, start: readonly Column[]): readonly Column[] {
  const columns = [...start]
  const rows = rowsIn(graph, columns)
  let count = crossingsOf(graph, columns)
  for (let saved = count; saved > 0 && saved >= count * WORTH_A_PASS;) {
    siftOnce(graph, columns, rows)
    const left = crossingsOf(graph, columns)
    saved = count - left
    count = left
  }
  return columns
}

const EMPTY: Column = new Int32Array(0)

/** Lets each stop that would gain by it move once. Changes `columns` and `rows`. */
function siftOnce(graph: NumberedGraph, columns: Column[], rows: Int32Array): void {
  const around = (index: number) => ({
    column: columns[index] ?? EMPTY,
    left: columns[index - 1] ?? EMPTY,
    right: columns[index + 1] ?? EMPTY,
  })
  const eager = columns.flatMap((column, index) => {
    const gainsOf = gainsIn(graph, around(index), rows)
    return Array.from(column).flatMap((stop) => {
      const gains = gainsOf(stop)
      const gain = gains[bestPlace(gains, rows[stop] ?? 0) ?? -1]
      return gain === undefined ? [] : [{ stop, index, gain }]
    })
  })
  for (const { stop, index } of eager.sort((a, b) => descending(a.gain, b.gain))) {
    const here = around(index)
    columns[index] = withMoved(stop, gainsIn(graph, here, rows)(stop), graph, here, rows)
  }
}

/** A column and its neighbours. */
interface Surroundings {
  readonly column: Column
  readonly left: Column
  readonly right: Column
}

/**
 * The column after the best move of `stop` that still helps once boughs are tucked. `gains` is
 * used up.
 */
function withMoved(
  stop: number,
  gains: Int32Array,
  graph: NumberedGraph,
  { column, left, right }: Surroundings,
  rows: Int32Array,
): Column {
  const now = rows[stop] ?? 0
  const cost = (order: Column) => {
    noteRows(order, rows)
    return crossingsBetween(graph, left, order, rows) + crossingsBetween(graph, order, right, rows)
  }
  for (;;) {
    const place = bestPlace(gains, now)
    if (place === undefined) return column
    const moved = moveTo(column, now, place)
    const tucked = tuckBoughs(graph, moved)
    if (tucked === moved || cost(column) > cost(tucked)) {
      noteRows(tucked, rows)
      return tucked
    }
    noteRows(column, rows)
    gains[place] = 0
  }
}

/** The place that saves most crossings, of these the nearest to `now`; undefined if none saves any. */
function bestPlace(gains: Int32Array, now: number): number | undefined {
  let best: number | undefined
  let most = 0
  for (let place = 0; place < gains.length; place += 1) {
    const gain = gains[place] ?? 0
    if (gain < most || gain === 0) continue
    if (gain === most && Math.abs(place - now) >= Math.abs((best ?? 0) - now)) continue
    most = gain
    best = place
  }
  return best
}

function moveTo(column: Column, from: number, to: number): Column {
  const moved = column.slice()
  if (from < to) moved.copyWithin(from, from + 1, to + 1)
  else moved.copyWithin(to + 1, to, from)
  moved.set(column.subarray(from, from + 1), to)
  return moved
}

/**
 * For a stop of `column`, how many crossings it would save at each place among the others. Takes
 * O(stops + lines) of the three columns. The same array is given each time.
 */
function gainsIn(
  { before, after }: NumberedGraph,
  { column, left, right }: Surroundings,
  rows: Int32Array,
): (stop: number) => Int32Array {
  const gains = new Int32Array(column.length)
  const onLeft = new Int32Array(left.length)
  const onRight = new Int32Array(right.length)
  return (stop) => {
    tally(before, stop, rows, onLeft)
    tally(after, stop, rows, onRight)
    let saved = 0
    let place = 0
    for (const other of column) {
      gains[place] = saved
      if (other === stop) continue
      saved += sumAt(before, other, rows, onLeft) + sumAt(after, other, rows, onRight)
      place += 1
    }
    gains[place] = saved
    const now = gains[rows[stop] ?? 0] ?? 0
    for (place = 0; place < gains.length; place += 1) gains[place] = (gains[place] ?? 0) - now
    return gains
  }
}

/**
 * Fills `tallies` with what a line to each row saves when the stop passes below the one the line
 * comes from: the stop's own lines that end further down, less those that end further up.
 */
function tally({ first, ends }: Lines, stop: number, rows: Int32Array, tallies: Int32Array): void {
  tallies.fill(0)
  const last = first[stop + 1] ?? 0
  const start = first[stop] ?? 0
  for (let line = start; line < last; line += 1) {
    const row = rows[ends[line] ?? 0] ?? 0
    tallies[row] = (tallies[row] ?? 0) + 1
  }
  let saved = last - start
  for (let row = 0; row < tallies.length; row += 1) {
    const own = tallies[row] ?? 0
    tallies[row] = saved - own
    saved -= 2 * own
  }
}

function sumAt(
  { first, ends }: Lines,
  stop: number,
  rows: Int32Array,
  tallies: Int32Array,
): number {
  let total = 0
  const last = first[stop + 1] ?? 0
  for (let line = first[stop] ?? 0; line < last; line += 1) {
    total += tallies[rows[ends[line] ?? 0] ?? 0] ?? 0
  }
  return total
}
