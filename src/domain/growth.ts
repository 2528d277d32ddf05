import { atLeast } from './level.ts'
import { levelOf, type Levels } from './rating.ts'
import { type Seed, seedLevel, type TreeHeader } from './tree.ts'

/** `planted`: the person chose to grow it. `sprouting`: an acorn is ripe. `dormant`: none is. */
export type Growth = 'planted' | 'sprouting' | 'dormant'

/** Whether the seed's skill has reached the level that the seed needs. */
export function isInHand(seed: Seed, levels: Levels): boolean {
  return atLeast(levelOf(levels, seed.tree, seed.skill), seedLevel(seed.role))
}

/** The acorns that could plant the tree today, in the order of its seeds. */
export function ripeAcorns(header: TreeHeader, levels: Levels): readonly Seed[] {
  return header.seeds.filter((seed) => seed.role === 'acorn' && isInHand(seed, levels))
}

/** The trees, none of them planted yet, that one skill can plant once it is ripe, in their own order. */
export function startedBy(
  headers: readonly TreeHeader[],
  planted: ReadonlySet<string>,
  at: { readonly tree: string; readonly skill: string },
): readonly TreeHeader[] {
  const isAcorn = ({ role, tree, skill }: Seed) =>
    role === 'acorn' && tree === at.tree && skill === at.skill
  return headers.filter(({ id, seeds }) => !planted.has(id) && seeds.some(isAcorn))
}

/** How far a tree has come. */
export function growth(header: TreeHeader, levels: Levels, planted: ReadonlySet<string>): Growth {
  if (planted.has(header.id)) return 'planted'
  return ripeAcorns(header, levels).length > 0 ? 'sprouting' : 'dormant'
}

/** A tree that has grown beyond dormant, and the skill of the other tree that carries it. */
export interface Sprout {
  readonly header: TreeHeader
  readonly growth: Exclude<Growth, 'dormant'>
  readonly skill: string
}

/**
 * The trees that stand beside tree `from`: those that an acorn of it carries today, in their own
 * order. A planted tree that no acorn carries any more stays beside the tree of its first one.
 */
export function sproutsOf(
  from: string,
  headers: readonly TreeHeader[],
  levels: Levels,
  planted: ReadonlySet<string>,
): readonly Sprout[] {
  return headers.flatMap((header) => {
    const state = growth(header, levels, planted)
    if (header.id === from || state === 'dormant') return []
    const ripe = ripeAcorns(header, levels)
    const carriers = ripe.length > 0 ? ripe : header.seeds.slice(0, 1)
    const carrier = carriers.find((seed) => seed.tree === from)
    return carrier ? [{ header, growth: state, skill: carrier.skill }] : []
  })
}
