import { atLeast, type Level, nextLevel } from './level.ts'
import { levelOf, skillKey } from './rating.ts'
import {
  bestOver,
  compareCosts,
  isOpenToday,
  type Outlook,
  type Route,
  wayBy,
  waysOut,
  type WaysOut,
} from './seed-path.ts'
import { standing } from './standing.ts'
import { type Seed, seedLevel, type Tree } from './tree.ts'

/** What the next level-up of one skill opens. A skill at master has none. */
export interface Leverage {
  readonly tree: string
  readonly skill: string
  readonly to: Level
  /** Whether everything it builds on is at least pro. */
  readonly isReady: boolean
  /** Whether it is marked "not for me". */
  readonly isAvoided: boolean
  /** Ids of the skills of its tree that become ready. */
  readonly readies: readonly string[]
  /** The seeds that come in hand, each with the tree it leads to. */
  readonly ripens: readonly { readonly into: string; readonly seed: Seed }[]
  /** Ids of the trees whose shortest way becomes shorter. None for a skill that is avoided. */
  readonly nearer: readonly string[]
  /** How many skills of its tree build on it, directly or through others. */
  readonly behind: number
}

/** What lies behind each skill below master of the trees that are at hand. */
export function leverageOf(outlook: Outlook): readonly Leverage[] {
  const ways = waysOut(outlook, 'firm')
  const best = bestOver(ways, outlook)
  const shorter = shortenedBy(outlook, ways, best)
  const lastRises = lastRisesOf(ways)
  const seeds = seedsBySkill(outlook)
  return outlook.headers.flatMap((header) => {
    const tree = outlook.trees.get(header.id)
    if (!tree) return []
    const isOpen = isOpenToday(header, outlook)
    const dependents = dependentsOf(tree)
    const behind = countBehind(tree, dependents)
    return tree.skills.flatMap((skill): Leverage[] => {
      const key = skillKey(tree.id, skill.id)
      const to = nextLevel(levelOf(outlook.levels, tree.id, skill.id))
      if (to === null) return []
      const isReady = standing(tree.id, skill, outlook.levels) === 'ready'
      const isAvoided = outlook.avoided.has(key)
      // In a tree that is not reached yet, ripening the acorn itself saves the way there as well.
      const mayLeap =
        (!isReady && lastRises.skills.has(key)) || (!isOpen && lastRises.acorns.has(key))
      const nearer = mayLeap
        ? nearerAfter({ tree: tree.id, key, to }, outlook, ways, best)
        : (shorter.get(key) ?? [])
      return [
        {
          tree: tree.id,
          skill: skill.id,
          to,
          isReady,
          isAvoided,
          readies: to === 'pro' ? readiedBy(skill.id, tree, dependents, outlook) : [],
          ripens: (seeds.get(key) ?? []).filter(({ seed }) => seedLevel(seed.role) === to),
          nearer: isAvoided ? [] : nearer,
          behind: behind.get(skill.id) ?? 0,
        },
      ]
    })
  })
}

type Routes = ReadonlyMap<string, Route>

/**
 * For each skill, the trees to which a shortest way raises it. A level-up that is ready shortens a
 * way by one, so it brings a tree nearer exactly when the skill rises on one of its shortest ways.
 */
function shortenedBy(
  outlook: Outlook,
  ways: WaysOut,
  best: Routes,
): ReadonlyMap<string, readonly string[]> {
  const all = [...ways.values()].flat()
  const raised = new Map<string, ReadonlySet<string>>()
  const shorter = new Map<string, string[]>()
  // The nearest first: a shortest way leads through trees that are nearer still.
  const byCost = outlook.headers
    .flatMap((header) => {
      const route = best.get(header.id)
      return route && !isOpenToday(header, outlook) ? [{ header, route }] : []
    })
    .toSorted((a, b) => compareCosts(a.route, b.route))
  for (const { header, route } of byCost) {
    const keys = new Set<string>()
    for (const { hop, cost } of all) {
      if (hop.into !== header.id) continue
      const start = best.get(hop.seed.tree)
      if (!start) continue
      const whole = {
        avoided: start.avoided + cost.avoided,
        levelUps: start.levelUps + cost.levelUps,
      }
      if (compareCosts(whole, route) !== 0) continue
      for (const key of raised.get(hop.seed.tree) ?? []) keys.add(key)
      for (const step of hop.steps) keys.add(skillKey(step.tree, step.skill))
    }
    raised.set(header.id, keys)
    for (const key of keys) {
      const list = shorter.get(key)
      if (list) list.push(header.id)
      else shorter.set(key, [header.id])
    }
  }
  return shorter
}

/**
 * The skills, and among them the acorns, that reach what some way asks of them by one level-up.
 * Made before it is ready, such a level-up saves the way all the ground it would have stood on,
 * and so more than one.
 */
function lastRisesOf(ways: WaysOut) {
  const skills = new Set<string>()
  const acorns = new Set<string>()
  for (const { hop } of [...ways.values()].flat()) {
    const rises = hop.steps.map((step) => skillKey(step.tree, step.skill))
    for (const key of rises) if (rises.indexOf(key) === rises.lastIndexOf(key)) skills.add(key)
    const acorn = skillKey(hop.seed.tree, hop.seed.skill)
    if (skills.has(acorn)) acorns.add(acorn)
  }
  return { skills, acorns }
}

/** Only ways on which the skill rises change with it, and all of them start from its own tree. */
function nearerAfter(
  { tree, key, to }: { readonly tree: string; readonly key: string; readonly to: Level },
  outlook: Outlook,
  ways: WaysOut,
  before: Routes,
): readonly string[] {
  const raised = { ...outlook, levels: new Map([...outlook.levels, [key, to] as const]) }
  const again = (ways.get(tree) ?? []).map((way) => {
    const { into, seed, steps } = way.hop
    const rises = steps.some((step) => skillKey(step.tree, step.skill) === key)
    return rises ? (wayBy(seed, into, raised, 'firm') ?? way) : way
  })
  const after = bestOver(new Map([...ways, [tree, again]]), raised)
  return outlook.headers.flatMap(({ id }) => {
    const [was, is] = [before.get(id), after.get(id)]
    return is && (!was || compareCosts(is, was) < 0) ? [id] : []
  })
}

/** The seeds that each skill carries. */
function seedsBySkill({ headers }: Outlook) {
  const seeds = new Map<string, { readonly into: string; readonly seed: Seed }[]>()
  for (const header of headers) {
    for (const seed of header.seeds) {
      const key = skillKey(seed.tree, seed.skill)
      const list = seeds.get(key)
      if (list) list.push({ into: header.id, seed })
      else seeds.set(key, [{ into: header.id, seed }])
    }
  }
  return seeds
}

type Dependents = ReadonlyMap<string, readonly Tree['skills'][number][]>

function dependentsOf(tree: Tree): Dependents {
  const dependents = new Map<string, Tree['skills'][number][]>(
    tree.skills.map(({ id }) => [id, []]),
  )
  for (const skill of tree.skills) {
    for (const ground of new Set(skill.buildsOn)) dependents.get(ground)?.push(skill)
  }
  return dependents
}

/** The stretches that wait for nothing but `skill` to reach pro. */
function readiedBy(
  skill: string,
  tree: Tree,
  dependents: Dependents,
  { levels }: Outlook,
): readonly string[] {
  return (dependents.get(skill) ?? [])
    .filter(
      (other) =>
        standing(tree.id, other, levels) === 'stretch' &&
        other.buildsOn.every((id) => id === skill || atLeast(levelOf(levels, tree.id, id), 'pro')),
    )
    .map(({ id }) => id)
}

function countBehind(tree: Tree, dependents: Dependents): ReadonlyMap<string, number> {
  return new Map(
    tree.skills.map(({ id }) => {
      const seen = new Set<string>()
      const open = [id]
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const other of dependents.get(next) ?? []) {
          if (seen.has(other.id)) continue
          seen.add(other.id)
          open.push(other.id)
        }
      }
      return [id, seen.size]
    }),
  )
}
