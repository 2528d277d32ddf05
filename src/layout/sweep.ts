import { range } from 'd3'
import { crossingsOf } from './crossings.ts'
import type { Column, Lines, NumberedGraph } from './numbered-graph.ts'
import { tuckBoughs } from './tuck-boughs.ts'

/** Sweeps from one start: right and left by the mean, then by the median, and again. */
const SWEEPS = 12

/** The best order that sweeps of barycentres and medians find, the start included. */
export function sweep(graph: NumberedGraph, start: readonly Column[]): readonly Column[] {
  let order: readonly Column[] = start.map((column) => tuckBoughs(graph, column))
  let best = order
  let least = crossingsOf(graph, order)
  for (let round = 0; round < SWEEPS; round += 1) {
    const side = round % 2 === 0 ? 'before' : 'after'
    order = sweepOnce(graph, order, side, round % 4 < 2 ? mean : median)
    const count = crossingsOf(graph, order)
    if (count >= least) continue
    best = order
    least = count
  }
  return best
}

/** The middle of the heights at which a stop's lines end; `own` for one that has none. */
type Middle = (lines: Lines, stop: number, heights: Float64Array, own: number) => number

/** Goes over the columns once; each stop moves to the middle of those it is joined to. */
function sweepOnce(
  graph: NumberedGraph,
  order: readonly Column[],
  side: 'before' | 'after',
  middle: Middle,
): readonly Column[] {
  const heights = new Float64Array(graph.stops.length)
  const wished = new Float64Array(graph.stops.length)
  const note = (column: Column) => {
    column.forEach((stop, row) => {
      heights[stop] = (row + 0.5) / column.length
    })
  }
  const swept = [...order]
  const indices = range(order.length)
  for (const index of side === 'before' ? indices : indices.reverse()) {
    const column = swept[index]
    if (!column) continue
    note(column)
    for (const stop of column) {
      wished[stop] = middle(graph[side], stop, heights, heights[stop] ?? 0)
    }
    const sorted = column.toSorted((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0))
    const moved = tuckBoughs(graph, sorted)
    note(moved)
    swept[index] = moved
  }
  return swept
}

function mean({ first, ends }: Lines, stop: number, heights: Float64Array, own: number): number {
  const start = first[stop] ?? 0
  const last = first[stop + 1] ?? 0
  if (start === last) return own
  let total = 0
  for (let line = start; line < last; line += 1) total += heights[ends[line] ?? 0] ?? 0
  return total / (last - start)
}

function median({ first, ends }: Lines, stop: number, heights: Float64Array, own: number): number {
  const joined = ends.subarray(first[stop], first[stop + 1])
  if (joined.length === 0) return own
  const sorted = Float64Array.from(joined, (end) => heights[end] ?? 0).sort()
  const at = (joined.length - 1) / 2
  const low = sorted[Math.floor(at)] ?? 0
  return low + ((sorted[Math.ceil(at)] ?? 0) - low) * (at - Math.floor(at))
}
