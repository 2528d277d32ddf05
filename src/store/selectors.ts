import { currentEvidence, type Evidence } from '../domain/evidence.ts'
import { focusGoals, type Goal } from '../domain/goal.ts'
import { type Leverage, leverageOf } from '../domain/leverage.ts'
import { avoidedSkills } from '../domain/not-for-me.ts'
import { plantedTrees } from '../domain/planting.ts'
import { type Levels, levelsIn, newestRatings, type Rating } from '../domain/rating.ts'
import { bestRoutes, isOpenToday, type Outlook, type Route } from '../domain/seed-path.ts'
import type { Tree, TreeHeader } from '../domain/tree.ts'
import { type TreeGuidance, withGuidance } from '../domain/tree-guidance.ts'
import { headerIn, treeIn } from '../domain/translation.ts'
import { editHeaders, editTrees } from './edited-trees.ts'
import type { GroveState } from './grove-state.ts'
import { growing } from './growing.ts'
import { latest } from './latest.ts'

const newestFrom = growing<Rating, ReadonlyMap<string, Rating>>(newestRatings)
const levelsFrom = latest((ratings: readonly Rating[]) => levelsIn(newestFrom(ratings)))
const plantedFrom = latest(plantedTrees)
const avoidedFrom = latest(avoidedSkills)
const focusFrom = latest(focusGoals)
const joinOutlook = latest(
  (
    headers: readonly TreeHeader[],
    trees: ReadonlyMap<string, Tree>,
    levels: Levels,
    planted: ReadonlySet<string>,
    avoided: ReadonlySet<string>,
  ): Outlook => ({ headers, trees, levels, planted, avoided }),
)
const bestFrom = latest((outlook: Outlook) => bestRoutes(outlook, 'firm'))
const leverageFrom = latest(leverageOf)
const walkable = latest((all: readonly Leverage[], outlook: Outlook) => {
  const open = new Set(
    outlook.headers.filter((header) => isOpenToday(header, outlook)).map(({ id }) => id),
  )
  return all.filter(({ tree }) => open.has(tree))
})
const byTree = latest((all: readonly Leverage[]) => {
  const trees = new Map<string, Map<string, Leverage>>()
  for (const leverage of all) {
    const skills = trees.get(leverage.tree) ?? new Map<string, Leverage>()
    trees.set(leverage.tree, skills.set(leverage.skill, leverage))
  }
  return trees
})
const joinHeaders = latest((builtIn: readonly TreeHeader[], own: readonly Tree[]) => {
  const taken = new Set(builtIn.map((header) => header.id))
  // By id, so that the order in which records were read decides nothing.
  const others = own.filter((tree) => !taken.has(tree.id))
  return [...builtIn, ...others.toSorted((a, b) => (a.id < b.id ? -1 : 1))]
})
const joinTrees = latest(
  (builtIn: ReadonlyMap<string, Tree>, own: readonly Tree[]): ReadonlyMap<string, Tree> =>
    new Map([
      ...builtIn,
      ...own.filter(({ id }) => !builtIn.has(id)).map((tree) => [tree.id, tree] as const),
    ]),
)
const joinGuidance = latest(
  (
    trees: ReadonlyMap<string, Tree>,
    guidance: ReadonlyMap<string, TreeGuidance>,
  ): ReadonlyMap<string, Tree> =>
    new Map(
      [...trees].map(([id, tree]) => {
        const words = guidance.get(id)
        return [id, words ? withGuidance(tree, words) : tree]
      }),
    ),
)
const headersIn = latest((headers: readonly TreeHeader[], language: string) =>
  headers.map((header) => headerIn(header, language)),
)
const treesIn = latest(
  (trees: ReadonlyMap<string, Tree>, language: string): ReadonlyMap<string, Tree> =>
    new Map([...trees].map(([id, tree]) => [id, treeIn(tree, language)])),
)
const evidenceFrom = latest(currentEvidence)

/** The person's levels today, in every tree. */
export function levelsOf(state: GroveState): Levels {
  return levelsFrom(state.records.ratings)
}

/** The ids of the planted trees. */
export function plantedOf(state: GroveState): ReadonlySet<string> {
  return plantedFrom(state.records.plantings)
}

/** The headers of all trees, with what was changed in them: the built-in ones, then the person's own. */
export function headersOf(state: GroveState): readonly TreeHeader[] {
  const { headers, records } = state
  const all = headersIn(joinHeaders(headers, records.trees), state.language ?? '')
  const { edits } = records
  return edits.length === 0 ? all : editHeaders(all, treesOf(state), edits, headers)
}

/** All trees whose skills are at hand, with what was changed in them, by id. */
export function treesOf(state: GroveState): ReadonlyMap<string, Tree> {
  const { builtIn, records, headers } = state
  // What a person wrote stands above any translation.
  const trees = treesIn(joinTrees(builtIn, records.trees), state.language ?? '')
  return editTrees(trees, records.edits, headers)
}

/** The same trees, with their words as far as these are loaded: for reading, not for drawing. */
export function guidedTreesOf(state: GroveState): ReadonlyMap<string, Tree> {
  const trees = treesIn(originalsOf(state), state.language ?? '')
  return editTrees(trees, state.records.edits, state.headers)
}

/** All trees at hand as they are without any change of the person's, in the language they are written in. */
export function originalsOf(state: GroveState): ReadonlyMap<string, Tree> {
  return joinGuidance(joinTrees(state.builtIn, state.records.trees), state.guidance)
}

/** The person's evidence as it stands today, the latest day first. */
export function evidenceOf(state: GroveState): readonly Evidence[] {
  return evidenceFrom(state.records.evidence)
}

/** The skills that are not for the person, by `skillKey`. */
export function avoidedOf(state: GroveState): ReadonlySet<string> {
  return avoidedFrom(state.records.notForMe)
}

/** The goals of the skills in focus. */
export function focusOf(state: GroveState): readonly Goal[] {
  return focusFrom(state.records.goals, state.records.outcomes)
}

/** All that seed paths depend on. */
export function outlookOf(state: GroveState): Outlook {
  return joinOutlook(
    headersOf(state),
    treesOf(state),
    levelsOf(state),
    plantedOf(state),
    avoidedOf(state),
  )
}

/** The best way into each tree, on firm ground. */
export function bestRoutesOf(state: GroveState): ReadonlyMap<string, Route> {
  return bestFrom(outlookOf(state))
}

/** What the next level-up of each skill opens, in the trees that can be walked today. */
export function leverageIn(state: GroveState): readonly Leverage[] {
  return walkable(leverageFrom(outlookOf(state)), outlookOf(state))
}

/** The same for all trees at hand, by tree and skill. */
export function leverageByTree(
  state: GroveState,
): ReadonlyMap<string, ReadonlyMap<string, Leverage>> {
  return byTree(leverageFrom(outlookOf(state)))
}
