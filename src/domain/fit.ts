import { skillKey } from './rating.ts'
import { bestRoutes, compareCosts, type Outlook, type Route } from './seed-path.ts'
import type { Seed, Tree, TreeHeader } from './tree.ts'

/** A skill that acorns build on. */
export interface FirmGround {
  readonly tree: string
  readonly skill: string
  readonly carries: readonly Seed[]
}

/** How many of a tree's skills can be practised in the current job, and how many it has. */
export interface Practice {
  readonly now: number
  readonly of: number
}

/** What speaks for one destination. Each skill stands in one of the three lists at most. */
export interface Fit {
  readonly header: TreeHeader
  /** Its acorns that grow on a chosen skill, in the order of its seeds. */
  readonly acorns: readonly Seed[]
  /** Its companions that are a chosen skill, in the order of its seeds. */
  readonly companions: readonly Seed[]
  /** The other chosen skills that an acorn of it builds on directly. */
  readonly ground: readonly FirmGround[]
  /** `undefined` while the tree's skills are not at hand. */
  readonly practice: Practice | undefined
  /** The best way into it on firm ground, or `undefined` when there is none. */
  readonly route: Route | undefined
}

/**
 * Every destination, the one that suits best first, for a person who is proud of the skills
 * `proud` (by `skillKey`) or wants to use them more.
 *
 * More chosen acorns count first, then more chosen companions, then more chosen ground, as only
 * an acorn plants a tree. Where all three are equal the nearer destination stands first, then the
 * one of which more can be practised now, then the one named first in `outlook.headers`. Whatever
 * nothing chosen speaks for therefore comes last; see `isSpokenFor`.
 */
export function fits(proud: ReadonlySet<string>, outlook: Outlook): readonly Fit[] {
  const routes = bestRoutes(outlook, 'firm')
  return outlook.headers
    .filter((header) => header.seeds.length > 0)
    .map((header) => fitOf(header, proud, outlook, routes.get(header.id)))
    .toSorted(compareFits)
}

/** Whether any chosen skill speaks for the destination. */
export function isSpokenFor({ acorns, companions, ground }: Fit): boolean {
  return acorns.length + companions.length + ground.length > 0
}

function fitOf(
  header: TreeHeader,
  proud: ReadonlySet<string>,
  { trees }: Outlook,
  route: Route | undefined,
): Fit {
  // A skill that seeds the tree in two ways speaks for it once, in the stronger way.
  const taken = new Set<string>()
  const take = (key: string) => {
    const isNew = proud.has(key) && !taken.has(key)
    taken.add(key)
    return isNew
  }
  const chosen = (role: Seed['role']) =>
    header.seeds.filter((seed) => seed.role === role && take(skillKey(seed.tree, seed.skill)))
  return {
    header,
    acorns: chosen('acorn'),
    companions: chosen('companion'),
    ground: groundOf(header, trees).filter(({ tree, skill }) => take(skillKey(tree, skill))),
    practice: practiceOf(trees.get(header.id)),
    route,
  }
}

function compareFits(a: Fit, b: Fit): number {
  return (
    b.acorns.length - a.acorns.length ||
    b.companions.length - a.companions.length ||
    b.ground.length - a.ground.length ||
    compareRoutes(a.route, b.route) ||
    (b.practice?.now ?? 0) - (a.practice?.now ?? 0)
  )
}

function compareRoutes(a: Route | undefined, b: Route | undefined): number {
  if (a && b) return compareCosts(a, b)
  return Number(a === undefined) - Number(b === undefined)
}

/**
 * What the acorns of a tree build on, in the order of seeds and then of links. Only directly: a
 * foundation carries nearly everything in the end, and so says little about where to go.
 */
function groundOf(header: TreeHeader, trees: ReadonlyMap<string, Tree>): readonly FirmGround[] {
  const ground = new Map<string, FirmGround>()
  for (const seed of header.seeds) {
    const own = trees.get(seed.tree)?.skills.find(({ id }) => id === seed.skill)
    if (seed.role !== 'acorn' || !own) continue
    for (const skill of new Set(own.buildsOn)) {
      const key = skillKey(seed.tree, skill)
      const carries = [...(ground.get(key)?.carries ?? []), seed]
      ground.set(key, { tree: seed.tree, skill, carries })
    }
  }
  return [...ground.values()]
}

function practiceOf(tree: Tree | undefined): Practice | undefined {
  if (!tree) return undefined
  const now = tree.skills.filter(({ practiseNow }) => practiseNow !== undefined).length
  return { now, of: tree.skills.length }
}
