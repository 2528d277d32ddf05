import type { Column, NumberedGraph } from './numbered-graph.ts'

/**
 * Takes boughs from above the first card and from below the last into the nearest gap between
 * cards: outside they would run into headings. A column without two cards has no such gap. Gives
 * the same column back when there is nothing to take.
 */
export function tuckBoughs({ isCard }: NumberedGraph, column: Column): Column {
  const first = column.findIndex((stop) => isCard[stop] === 1)
  const last = column.findLastIndex((stop) => isCard[stop] === 1)
  if (first === last || (first === 0 && last === column.length - 1)) return column
  const tucked = new Int32Array(column.length)
  tucked.set(column.subarray(first, first + 1))
  tucked.set(column.subarray(0, first), 1)
  tucked.set(column.subarray(first + 1, last), first + 1)
  tucked.set(column.subarray(last + 1), last)
  tucked.set(column.subarray(last, last + 1), column.length - 1)
  return tucked
}
