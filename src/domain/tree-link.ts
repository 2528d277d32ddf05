import type { Problem } from './problem.ts'
import type { Overarching, Skill, Tree } from './tree.ts'

/**
 * A longer link to a tree is not made, in characters of the whole address. RFC 9110 (4.1) asks all
 * software for addresses of 8,000.
 */
export const LINK_LIMIT = 8000

/** Longer ones are not even read, in characters of what stands behind the `#`. */
export const LINK_READ_LIMIT = 16_000

/** Why a link shows no tree. */
export type LinkFlaw =
  /** Cut off, changed on its way, or never one of ours. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'too-large' }
  /** Made by a later version of the app. */
  | { readonly kind: 'newer' }
  /** The tree in it cannot be drawn. */
  | { readonly kind: 'unsound'; readonly problems: readonly Problem[] }

/** `tree` without the words that are only read on: for the levels, for practising, in other languages. */
export function withoutWords(tree: Tree): Tree {
  const { id, name, description, seeds, tiers, skills, overarching } = tree
  return {
    id,
    name,
    description,
    seeds,
    tiers,
    skills: skills.map(bareSkill),
    ...(overarching && { overarching: bareCanopy(overarching) }),
  }
}

function bareSkill({ id, name, description, tier, buildsOn, ...more }: Skill): Skill {
  const { origin, practiseNow } = more
  return {
    id,
    name,
    description,
    tier,
    buildsOn,
    ...(origin && { origin }),
    ...(practiseNow !== undefined && { practiseNow }),
  }
}

function bareCanopy({ id, name, description, home, behaviours, origin }: Overarching): Overarching {
  return {
    id,
    name,
    description,
    home,
    behaviours: behaviours.map(({ id, name, description, showsIn }) => ({
      id,
      name,
      description,
      showsIn,
    })),
    ...(origin && { origin }),
  }
}

/**
 * `tree` under an id that is not `taken`: its own, or one made from it. Its overarching skill goes
 * along, unless that is at home in the tree of another that has the id, which is built in.
 */
export function withFreeId(
  tree: Tree,
  taken: ReadonlySet<string>,
  builtIn: ReadonlySet<string>,
): Tree {
  const { overarching } = tree
  const id = freeId(tree.id, taken)
  if (id === tree.id) return tree
  const isAtHome = overarching?.home === tree.id && !builtIn.has(tree.id)
  return {
    ...tree,
    id,
    ...(overarching && isAtHome && { overarching: { ...overarching, home: id } }),
  }
}

/** The longest id that can be stored, less what makes one of several, in UTF-16 units. */
const STEM_LIMIT = 110

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  // Half a character is none.
  const stem = id.slice(0, STEM_LIMIT).replace(/\p{Surrogate}$/u, '')
  let number = 2
  while (taken.has(`${stem}-${String(number)}`)) number += 1
  return `${stem}-${String(number)}`
}

/** Whether two trees say the same, in whatever order their parts were written down. */
export function isSameTree(one: Tree, other: Tree): boolean {
  return inOrder(one) === inOrder(other)
}

function inOrder(tree: Tree): string {
  return JSON.stringify(tree, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
