import type { Column, Lines, NumberedGraph } from './numbered-graph.ts'
import { tuckBoughs } from './tuck-boughs.ts'

/**
 * How often heights are averaged: less often leaves long folds in the picture, more often changes
 * little. A fold from the first column to the last takes the longer to go the more columns there are.
 */
const ROUNDS = { aColumn: 50, least: 300, most: 2_000 }

/**
 * An order in which what is joined stands at one height, as far as that goes for all at once
 * (Hall, 1970: the smoothest way to spread a graph along a line). Each stop goes halfway to the
 * mean height of those it is joined to, columns keep their middle and their spread, and so on
 * until the heights settle. Unlike sweeps from rank to rank this has no brinks: one skill more
 * changes all heights a little, and so the order of few. `start` gives the heights to begin with.
 */
export function spectralOrder(graph: NumberedGraph, start: readonly Column[]): readonly Column[] {
  let heights = new Float64Array(graph.stops.length)
  let next = new Float64Array(graph.stops.length)
  for (const column of start) {
    column.forEach((stop, row) => {
      heights[stop] = (row + 0.5) / column.length - 0.5
    })
  }
  const rounds = Math.max(ROUNDS.least, Math.min(ROUNDS.most, ROUNDS.aColumn * start.length))
  for (let round = 0; round < rounds; round += 1) {
    approach(graph, heights, next)
    for (const column of start) spread(column, next)
    ;[heights, next] = [next, heights]
  }
  return start.map((column) =>
    tuckBoughs(
      graph,
      column.toSorted((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0)),
    ),
  )
}

/** Writes into `next` each stop's height halfway to the mean of those that it is joined to. */
function approach(graph: NumberedGraph, heights: Float64Array, next: Float64Array): void {
  const { before, after } = graph
  for (let stop = 0; stop < heights.length; stop += 1) {
    const own = heights[stop] ?? 0
    const joined = countOf(before, stop) + countOf(after, stop)
    const total = sumOf(before, stop, heights) + sumOf(after, stop, heights)
    next[stop] = joined === 0 ? own : (own + total / joined) / 2
  }
}

function countOf({ first }: Lines, stop: number): number {
  return (first[stop + 1] ?? 0) - (first[stop] ?? 0)
}

function sumOf({ first, ends }: Lines, stop: number, heights: Float64Array): number {
  let total = 0
  const last = first[stop + 1] ?? 0
  for (let line = first[stop] ?? 0; line < last; line += 1) total += heights[ends[line] ?? 0] ?? 0
  return total
}

/** Gives a column's heights the mean 0 and the variance 1; what has shrunk to nothing stays there. */
function spread(column: Column, heights: Float64Array): void {
  let mean = 0
  for (const stop of column) mean += (heights[stop] ?? 0) / column.length
  let variance = 0
  for (const stop of column) variance += ((heights[stop] ?? 0) - mean) ** 2 / column.length
  const scale = variance > Number.MIN_VALUE ? 1 / Math.sqrt(variance) : 1
  for (const stop of column) heights[stop] = ((heights[stop] ?? 0) - mean) * scale
}
