import { isInHand, ripeAcorns } from './growth.ts'
import { type LevelUp, levelsAfter, levelUpsTo, type Reading } from './level-ups.ts'
import { type Levels, skillKey } from './rating.ts'
import { type Seed, seedLevel, type Tree, type TreeHeader } from './tree.ts'

/** What a person has today, and what there is: all that a path depends on. */
export interface Outlook {
  readonly headers: readonly TreeHeader[]
  /** Trees whose skills are at hand, by id. */
  readonly trees: ReadonlyMap<string, Tree>
  readonly levels: Levels
  readonly planted: ReadonlySet<string>
  /** Skills that are not for the person, by `skillKey`. */
  readonly avoided: ReadonlySet<string>
}

/** One tree on the way to another: the acorn that plants it, and the level-ups to ripen that. */
export interface Hop {
  /** The tree that can be planted when the steps are made. */
  readonly into: string
  readonly seed: Seed
  readonly steps: readonly LevelUp[]
}

/** What a way asks for. Fewer skills that are "not for me" count before fewer level-ups. */
export interface Cost {
  /** How many skills that are "not for me" have to rise. */
  readonly avoided: number
  readonly levelUps: number
}

/** One way from today to a tree that can be planted, through other trees where it has several hops. */
export interface Route extends Cost {
  readonly hops: readonly Hop[]
}

/**
 * The best way into each tree from today's ratings; no hops for a tree that can be walked today:
 * one without seeds, one that is planted, or one of which an acorn is ripe. Trees that no acorn
 * leads to are left out.
 *
 * A way into a tree is a way into the tree of one of its acorns, and then the level-ups there.
 * These lie in different trees, so their costs add up, and Dijkstra's search is exact. Round
 * trips between trees end the search nowhere, as costs never fall.
 */
export function bestRoutes(
  outlook: Outlook,
  reading: Reading,
  without?: string,
): ReadonlyMap<string, Route> {
  return bestOver(waysOut(outlook, reading), outlook, without)
}

/** The same over ways that are known already: finding them is nearly all of the work. */
export function bestOver(
  ways: WaysOut,
  outlook: Outlook,
  without?: string,
): ReadonlyMap<string, Route> {
  const best = new Map<string, Route>()
  const open = new Map<string, Route>()
  for (const header of outlook.headers) {
    if (isOpenToday(header, outlook) && header.id !== without) open.set(header.id, START)
  }
  for (let next = cheapest(open); next !== undefined; next = cheapest(open)) {
    const [id, route] = next
    open.delete(id)
    best.set(id, route)
    for (const way of ways.get(id) ?? []) {
      const { into } = way.hop
      if (best.has(into) || into === without) continue
      const longer = extended(route, way)
      const known = open.get(into)
      if (!known || compareCosts(longer, known) < 0) open.set(into, longer)
    }
  }
  return best
}

/**
 * Every way into the tree of `header`, one for each acorn that can be reached, the best first:
 * equals stand in the order of the tree's seeds.
 */
export function routesInto(
  header: TreeHeader,
  outlook: Outlook,
  reading: Reading,
): readonly Route[] {
  const others = bestRoutes(outlook, reading, header.id)
  return waysInto(header, outlook, reading)
    .flatMap((way) => {
      // A ripe acorn plants the tree wherever it grew, even in a tree that was never planted.
      const isRipe = way.hop.steps.length === 0
      const route = isRipe ? START : others.get(way.hop.seed.tree)
      return route ? [extended(route, way)] : []
    })
    .toSorted(compareCosts)
}

/**
 * The level-ups that bring the companions of `header`'s tree in hand once those of `route` are
 * made. What two companions share is raised once.
 */
export function strongerStart(
  header: TreeHeader,
  route: Route,
  { trees, levels }: Pick<Outlook, 'trees' | 'levels'>,
): readonly LevelUp[] {
  const steps: LevelUp[] = route.hops.flatMap((hop) => hop.steps)
  const before = steps.length
  for (const seed of header.seeds) {
    const tree = trees.get(seed.tree)
    if (seed.role !== 'companion' || !tree) continue
    const now = levelsAfter(levels, steps)
    steps.push(...(levelUpsTo(tree, seed, seedLevel(seed.role), now, 'firm') ?? []))
  }
  return steps.slice(before)
}

/** Whether a person can walk a tree today without planting it first. */
export function isOpenToday(header: TreeHeader, { levels, planted }: Outlook): boolean {
  return (
    header.seeds.length === 0 || planted.has(header.id) || ripeAcorns(header, levels).length > 0
  )
}

export function compareCosts(a: Cost, b: Cost): number {
  return a.avoided - b.avoided || a.levelUps - b.levelUps
}

const FREE: Cost = { avoided: 0, levelUps: 0 }
const START: Route = { ...FREE, hops: [] }

/** An acorn that leads into a tree, and what it costs to ripen it once its own tree is reached. */
export interface Way {
  readonly hop: Hop
  readonly cost: Cost
}

/** One way into the tree of `header` for each of its acorns that is there. */
function waysInto(header: TreeHeader, outlook: Outlook, reading: Reading): readonly Way[] {
  return header.seeds.flatMap((seed) => wayBy(seed, header.id, outlook, reading) ?? [])
}

/** The way into tree `into` by `seed`, if that is an acorn of a skill that is there. */
export function wayBy(
  seed: Seed,
  into: string,
  { trees, levels, avoided }: Pick<Outlook, 'trees' | 'levels' | 'avoided'>,
  reading: Reading,
): Way | undefined {
  if (seed.role !== 'acorn') return undefined
  // A ripe acorn is in hand even where its tree has lost the skill or is not loaded.
  if (isInHand(seed, levels)) return { hop: { into, seed, steps: [] }, cost: FREE }
  const tree = trees.get(seed.tree)
  if (!tree) return undefined
  const steps = levelUpsTo(tree, seed, seedLevel(seed.role), levels, reading)
  if (!steps) return undefined
  const keys = new Set(steps.map((step) => skillKey(step.tree, step.skill)))
  const against = [...keys].filter((key) => avoided.has(key)).length
  return { hop: { into, seed, steps }, cost: { avoided: against, levelUps: steps.length } }
}

/** The ways that start from each tree, by its id. */
export type WaysOut = ReadonlyMap<string, readonly Way[]>

export function waysOut(outlook: Outlook, reading: Reading): WaysOut {
  const ways = new Map<string, Way[]>()
  for (const way of outlook.headers.flatMap((header) => waysInto(header, outlook, reading))) {
    const from = way.hop.seed.tree
    const list = ways.get(from)
    if (list) list.push(way)
    else ways.set(from, [way])
  }
  return ways
}

function extended(route: Route, { hop, cost }: Way): Route {
  return {
    avoided: route.avoided + cost.avoided,
    levelUps: route.levelUps + cost.levelUps,
    hops: [...route.hops, hop],
  }
}

function cheapest(open: ReadonlyMap<string, Route>): readonly [string, Route] | undefined {
  let least: readonly [string, Route] | undefined
  for (const entry of open) if (!least || compareCosts(entry[1], least[1]) < 0) least = entry
  return least
}
