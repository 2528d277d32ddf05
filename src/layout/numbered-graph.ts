import type { Order, Stop } from './layered-graph.ts'

/** Which stops each one is joined to on one side: stop `s` to `ends` from `first[s]` on, up to `first[s + 1]`. */
export interface Lines {
  readonly first: Int32Array
  readonly ends: Int32Array
}

/** A layered graph whose stops are numbers: ordering thousands of them looks at each one very often. */
export interface NumberedGraph {
  readonly stops: readonly Stop[]
  /** 1 for a card, 0 for a bough. */
  readonly isCard: Uint8Array
  readonly before: Lines
  readonly after: Lines
}

/** The numbers of a column's stops, from top to bottom. */
export type Column = Int32Array

/** The stops of `order` numbered from 0, column by column, and the order in these numbers. */
export function numbered(order: Order): {
  readonly graph: NumberedGraph
  readonly columns: readonly Column[]
} {
  const stops = order.flat()
  const numbers = new Map(stops.map((stop, number) => [stop, number]))
  const numberOf = (stop: Stop) => numbers.get(stop) ?? 0
  const graph = {
    stops,
    isCard: Uint8Array.from(stops, ({ kind }) => (kind === 'card' ? 1 : 0)),
    before: lines(stops.map(({ before }) => before.map(numberOf))),
    after: lines(stops.map(({ after }) => after.map(numberOf))),
  }
  return { graph, columns: order.map((column) => Int32Array.from(column, numberOf)) }
}

/** The stops themselves in place of their numbers. */
export function named({ stops }: NumberedGraph, columns: readonly Column[]): Order {
  return columns.map((column) =>
    Array.from(column).flatMap((number) => {
      const stop = stops[number]
      return stop ? [stop] : []
    }),
  )
}

/** The row of each stop in its column. */
export function rowsIn({ stops }: NumberedGraph, columns: readonly Column[]): Int32Array {
  const rows = new Int32Array(stops.length)
  for (const column of columns) noteRows(column, rows)
  return rows
}

/** Writes into `rows` where the stops of `column` stand now. */
export function noteRows(column: Column, rows: Int32Array): void {
  column.forEach((stop, row) => {
    rows[stop] = row
  })
}

function lines(joined: readonly (readonly number[])[]): Lines {
  const first = new Int32Array(joined.length + 1)
  joined.forEach((ends, stop) => {
    first[stop + 1] = (first[stop] ?? 0) + ends.length
  })
  return { first, ends: Int32Array.from(joined.flat()) }
}
