import { isInHand } from './growth.ts'
import { atLeast, type Level, type LevelOrNone, nextLevel } from './level.ts'
import { levelOf, type Levels, skillKey } from './rating.ts'
import { type Seed, seedLevel, type Tree, type TreeHeader } from './tree.ts'

/** Why a level-up stands on a path: as ground for a skill that builds on it, or as a seed. */
export type Reason =
  | { readonly kind: 'ground'; readonly carries: readonly string[] }
  | { readonly kind: 'seed'; readonly seed: Seed }

/** One skill rises by one level. */
export interface LevelUp {
  readonly tree: string
  readonly skill: string
  readonly from: LevelOrNone
  readonly to: Level
  readonly reason: Reason
}

/** One way to bring a seed in hand, in builds-on order. */
export interface SeedRoute {
  readonly seed: Seed
  readonly steps: readonly LevelUp[]
}

/** The level-ups that lead from today's ratings to a tree that can be planted. */
export interface SeedPath {
  /** The acorn that takes the fewest level-ups; the tree's own order decides between equals. */
  readonly best: SeedRoute
  /** The other acorns, nearest first. */
  readonly others: readonly SeedRoute[]
  /** What the companions add once the best acorn is ripe: those not yet in hand. */
  readonly stronger: readonly SeedRoute[]
}

/**
 * The fewest level-ups that bring `seed` in hand when each is made on firm ground, that is when
 * everything the skill builds on is at least pro. Empty when it is in hand already.
 * `undefined` when the seed's tree or skill is not there.
 */
function seedRoute(
  seed: Seed,
  trees: ReadonlyMap<string, Tree>,
  levels: Levels,
): SeedRoute | undefined {
  const tree = trees.get(seed.tree)
  if (!tree?.skills.some((skill) => skill.id === seed.skill)) return undefined
  const wanted = wantedLevels(tree, seed.skill, seedLevel(seed.role), levels)
  const steps = inTierOrder(tree).flatMap((skill) => {
    const target = wanted.get(skill.id)
    if (target === undefined) return []
    const carries = tree.skills
      .filter((other) => wanted.has(other.id) && other.buildsOn.includes(skill.id))
      .map((other) => other.id)
    const reason: Reason =
      skill.id === seed.skill ? { kind: 'seed', seed } : { kind: 'ground', carries }
    return levelUps(levelOf(levels, tree.id, skill.id), target).map((rise) => ({
      tree: tree.id,
      skill: skill.id,
      ...rise,
      reason,
    }))
  })
  return { seed, steps }
}

/**
 * The seed path of `header`'s tree. `undefined` when none of its acorns belongs to a known tree,
 * as for a home tree, which needs no seed.
 */
export function seedPath(
  header: TreeHeader,
  trees: ReadonlyMap<string, Tree>,
  levels: Levels,
): SeedPath | undefined {
  const acorns = routes(header, 'acorn', trees, levels)
  const [best, ...others] = acorns.toSorted((a, b) => a.steps.length - b.steps.length)
  if (best === undefined) return undefined
  const planted = levelsAfter(levels, best.steps)
  const stronger = routes(header, 'companion', trees, planted).filter(
    ({ seed }) => !isInHand(seed, planted),
  )
  return { best, others, stronger }
}

/** The levels once all `steps` are made. */
export function levelsAfter(levels: Levels, steps: readonly LevelUp[]): Levels {
  return new Map([
    ...levels,
    ...steps.map((step) => [skillKey(step.tree, step.skill), step.to] as const),
  ])
}

function routes(
  header: TreeHeader,
  role: Seed['role'],
  trees: ReadonlyMap<string, Tree>,
  levels: Levels,
): readonly SeedRoute[] {
  return header.seeds
    .filter((seed) => seed.role === role)
    .flatMap((seed) => seedRoute(seed, trees, levels) ?? [])
}

/** The level each skill on the route must reach. Skills that are there already are left out. */
function wantedLevels(
  tree: Tree,
  goal: string,
  goalLevel: Level,
  levels: Levels,
): ReadonlyMap<string, Level> {
  const buildsOn = new Map(tree.skills.map((skill) => [skill.id, skill.buildsOn]))
  const wanted = new Map<string, Level>()
  const open: [skill: string, level: Level][] = [[goal, goalLevel]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [skill, level] = next
    if (wanted.has(skill) || atLeast(levelOf(levels, tree.id, skill), level)) continue
    wanted.set(skill, level)
    for (const ground of buildsOn.get(skill) ?? []) open.push([ground, 'pro'])
  }
  return wanted
}

/** Links only lead to later tiers, so tier order is builds-on order. */
function inTierOrder(tree: Tree): Tree['skills'] {
  const tierIndex = new Map(tree.tiers.map((tier, index) => [tier.id, index]))
  return tree.skills.toSorted((a, b) => (tierIndex.get(a.tier) ?? 0) - (tierIndex.get(b.tier) ?? 0))
}

function levelUps(from: LevelOrNone, target: Level): { from: LevelOrNone; to: Level }[] {
  const rises: { from: LevelOrNone; to: Level }[] = []
  let level = from
  while (!atLeast(level, target)) {
    const to = nextLevel(level)
    if (to === null) break
    rises.push({ from: level, to })
    level = to
  }
  return rises
}
