import { randomLcg, shuffler } from 'd3'
import { crossingsOf } from './crossings.ts'
import type { Column, NumberedGraph } from './numbered-graph.ts'
import { sift } from './sift.ts'
import { sweep } from './sweep.ts'

const STARTS = 4
const SHUFFLE_SEED = 0.5

/** Share of the crossings that another order must save, or the one before it stays. */
const WORTH_MOVING = 0.1

/** Whether `other`, with so many crossings, pays for giving up an order that has `count` of them. */
export function paysOff(other: number, count: number): boolean {
  return other <= count - Math.max(1, count * WORTH_MOVING)
}

/**
 * Single moves from the given order, and from what sweeps make of it and of shuffles of it: too
 * slow for large trees, and little is a lot in small ones. The given one stays unless another pays
 * off.
 */
export function searched(graph: NumberedGraph, given: readonly Column[]): readonly Column[] {
  const shuffle = shuffler(randomLcg(SHUFFLE_SEED))
  const shuffled = (column: Column) => Int32Array.from(shuffle([...column]))
  let best = sift(graph, given)
  const own = crossingsOf(graph, best)
  let least: number | undefined
  for (let start = 0; start < STARTS && (least ?? own) > 0; start += 1) {
    const found = sift(graph, sweep(graph, start === 0 ? given : given.map(shuffled)))
    const count = crossingsOf(graph, found)
    if (least === undefined ? !paysOff(count, own) : count >= least) continue
    best = found
    least = count
  }
  return best
}
