import { pairs, sum } from 'd3'
import type { Order } from './layered-graph.ts'
import { type Column, numbered, type NumberedGraph, rowsIn } from './numbered-graph.ts'

/** How often lines cross in the whole picture, when the columns stand in this order. */
export function crossings(order: Order): number {
  const { graph, columns } = numbered(order)
  return crossingsOf(graph, columns)
}

/** The same for an order in numbers. */
export function crossingsOf(graph: NumberedGraph, columns: readonly Column[]): number {
  const rows = rowsIn(graph, columns)
  return sum(pairs(columns), ([left, right]) => crossingsBetween(graph, left, right, rows))
}

/**
 * How often the lines between two neighbouring columns cross. Walks the lines from top to bottom
 * by their left end; each crosses those before it that end further down. A Fenwick tree counts
 * these, which takes O(lines × log stops) (Barth, Jünger and Mutzel, 2002). Lines that share an
 * end do not cross.
 */
export function crossingsBetween(
  { before, after }: NumberedGraph,
  left: Column,
  right: Column,
  rows: Int32Array,
): number {
  // Where the next line from each row of the left column goes: right ends come in their order.
  const next = new Int32Array(left.length)
  let lines = 0
  left.forEach((stop, row) => {
    next[row] = lines
    lines += (after.first[stop + 1] ?? 0) - (after.first[stop] ?? 0)
  })
  const ends = new Int32Array(lines)
  right.forEach((stop, row) => {
    const last = before.first[stop + 1] ?? 0
    for (let line = before.first[stop] ?? 0; line < last; line += 1) {
      const from = rows[before.ends[line] ?? 0] ?? 0
      const slot = next[from] ?? 0
      ends[slot] = row
      next[from] = slot + 1
    }
  })
  return inversions(ends, right.length)
}

/** How many pairs of `values`, which are whole numbers below `limit`, stand in falling order. */
function inversions(values: Int32Array, limit: number): number {
  // Slot i of the Fenwick tree holds how many values were seen in the (i & -i) numbers below i.
  const seen = new Uint32Array(limit + 1)
  let count = 0
  values.forEach((value, before) => {
    let upToValue = 0
    for (let slot = value + 1; slot > 0; slot -= slot & -slot) upToValue += seen[slot] ?? 0
    count += before - upToValue
    for (let slot = value + 1; slot <= limit; slot += slot & -slot) {
      seen[slot] = (seen[slot] ?? 0) + 1
    }
  })
  return count
}
