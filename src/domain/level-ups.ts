import { atLeast, type Level, type LevelOrNone, nextLevel } from './level.ts'
import { levelOf, type Levels, skillKey } from './rating.ts'
import type { Seed, Tree } from './tree.ts'

/**
 * How a path is read. `firm`: each level-up is made when the skill is ready, so what it builds on
 * is raised to pro first. `straight`: only the seed's own skill is raised, since links are advice.
 */
export type Reading = 'firm' | 'straight'

/** Why a level-up stands on a path: as ground for skills that build on it, or as the seed itself. */
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

/**
 * The fewest level-ups that bring the skill of `seed` to `level`, in an order in which each is
 * ready when it comes. Empty when it is there already; `undefined` when `tree` has no such skill.
 */
export function levelUpsTo(
  tree: Tree,
  seed: Seed,
  level: Level,
  levels: Levels,
  reading: Reading,
): readonly LevelUp[] | undefined {
  if (!tree.skills.some(({ id }) => id === seed.skill)) return undefined
  const wanted = wantedLevels(tree, seed.skill, level, levels, reading)
  return inTierOrder(tree, wanted).flatMap((skill) => {
    const target = wanted.get(skill)
    if (target === undefined) return []
    const reason: Reason =
      skill === seed.skill
        ? { kind: 'seed', seed }
        : { kind: 'ground', carries: buildingOn(tree, skill, wanted) }
    return rises(levelOf(levels, tree.id, skill), target).map((rise) => ({
      tree: tree.id,
      skill,
      ...rise,
      reason,
    }))
  })
}

/** The levels once all `steps` are made. */
export function levelsAfter(levels: Levels, steps: readonly LevelUp[]): Levels {
  return new Map([
    ...levels,
    ...steps.map((step) => [skillKey(step.tree, step.skill), step.to] as const),
  ])
}

/** The level each skill on the way must reach. Skills that are there already are left out. */
function wantedLevels(
  tree: Tree,
  goal: string,
  goalLevel: Level,
  levels: Levels,
  reading: Reading,
): ReadonlyMap<string, Level> {
  const buildsOn = new Map(tree.skills.map((skill) => [skill.id, skill.buildsOn]))
  const wanted = new Map<string, Level>()
  const open: (readonly [skill: string, level: Level])[] = [[goal, goalLevel]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [skill, level] = next
    if (wanted.has(skill) || atLeast(levelOf(levels, tree.id, skill), level)) continue
    wanted.set(skill, level)
    if (reading === 'straight') break
    for (const ground of buildsOn.get(skill) ?? []) open.push([ground, 'pro'])
  }
  return wanted
}

/** Links only lead to later tiers, so tier order is builds-on order. */
function inTierOrder(tree: Tree, wanted: ReadonlyMap<string, Level>): readonly string[] {
  const tierIndex = new Map(tree.tiers.map((tier, index) => [tier.id, index]))
  return tree.skills
    .filter(({ id }) => wanted.has(id))
    .toSorted((a, b) => (tierIndex.get(a.tier) ?? 0) - (tierIndex.get(b.tier) ?? 0))
    .map(({ id }) => id)
}

function buildingOn(
  tree: Tree,
  skill: string,
  wanted: ReadonlyMap<string, Level>,
): readonly string[] {
  return tree.skills
    .filter((other) => wanted.has(other.id) && other.buildsOn.includes(skill))
    .map(({ id }) => id)
}

function rises(
  from: LevelOrNone,
  target: Level,
): readonly { readonly from: LevelOrNone; readonly to: Level }[] {
  const found: { from: LevelOrNone; to: Level }[] = []
  let level = from
  while (!atLeast(level, target)) {
    const to = nextLevel(level)
    if (to === null) break
    found.push({ from: level, to })
    level = to
  }
  return found
}
