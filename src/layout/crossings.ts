import { ascending, pairs, sum } from 'd3'
import type { Order, Stop } from './layered-graph.ts'

/** How often lines cross in the whole picture, when the columns stand in this order. */
export function crossings(order: Order): number {
  return sum(pairs(order), ([left, right]) => crossingsBetween(left, right))
}

/**
 * How often the lines between two neighbouring columns cross. Walks the lines from top to bottom
 * by their left end; each crosses those before it that end further down. A Fenwick tree counts
 * these, which takes O(lines × log stops) (Barth, Jünger and Mutzel, 2002). Lines that share an
 * end do not cross.
 */
export function crossingsBetween(left: readonly Stop[], right: readonly Stop[]): number {
  const rows = new Map(right.map((stop, row) => [stop, row]))
  const ends = left.flatMap((stop) => stop.after.map((next) => rows.get(next) ?? 0).sort(ascending))
  return inversions(ends, right.length)
}

/** How many pairs of `values`, which are whole numbers below `limit`, stand in falling order. */
function inversions(values: readonly number[], limit: number): number {
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
