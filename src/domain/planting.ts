import { type Event, newestByKey, SELF } from './event.ts'

/** The person chose to grow a tree, or left it again. Ratings stay either way. */
export interface Planting extends Event {
  readonly tree: string
  readonly planted: boolean
}

/** The ids of the trees that are planted today. */
export function plantedTrees(plantings: Iterable<Planting>): ReadonlySet<string> {
  const own = [...plantings].filter((planting) => planting.by === SELF)
  const newest = newestByKey(own, (planting) => planting.tree)
  return new Set([...newest.values()].filter((p) => p.planted).map((p) => p.tree))
}
