import { plantedTrees } from '../domain/planting.ts'
import { currentLevels, type Levels, type Rating } from '../domain/rating.ts'
import type { Tree, TreeHeader } from '../domain/tree.ts'
import type { GroveState } from './grove-state.ts'
import { latest } from './latest.ts'

const levelsFrom = latest((ratings: readonly Rating[]) => currentLevels(ratings))
const plantedFrom = latest(plantedTrees)
const joinHeaders = latest((builtIn: readonly TreeHeader[], own: readonly Tree[]) => {
  const ownIds = new Set(own.map((tree) => tree.id))
  return [...builtIn.filter((header) => !ownIds.has(header.id)), ...own]
})
const joinTrees = latest(
  (builtIn: ReadonlyMap<string, Tree>, own: readonly Tree[]): ReadonlyMap<string, Tree> =>
    new Map([...builtIn, ...own.map((tree) => [tree.id, tree] as const)]),
)

/** The person's levels today, in every tree. */
export function levelsOf(state: GroveState): Levels {
  return levelsFrom(state.records.ratings)
}

/** The ids of the planted trees. */
export function plantedOf(state: GroveState): ReadonlySet<string> {
  return plantedFrom(state.records.plantings)
}

/** The headers of all trees: the built-in ones, then the person's own. */
export function headersOf(state: GroveState): readonly TreeHeader[] {
  return joinHeaders(state.headers, state.records.trees)
}

/** All trees whose skills are at hand, by id. A person's own tree stands for a built-in one. */
export function treesOf(state: GroveState): ReadonlyMap<string, Tree> {
  return joinTrees(state.builtIn, state.records.trees)
}
