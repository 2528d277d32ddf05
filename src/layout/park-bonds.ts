import type { TreeHeader } from '../domain/tree.ts'

/** What binds two lands: the seeds between them in either direction, or from home. */
export interface Bond {
  /** From the tree that seeds; when both do, the one whose id comes first. */
  readonly between: readonly [string, string]
  /** How near they should be. */
  readonly strength: number
  /** Whether one can plant the other. Companions alone bind, but no trail leads along them. */
  readonly hasAcorn: boolean
}

const STRENGTHS = { acorn: 1, companion: 0.4 }
/** Home is near to all; what else binds two lands counts for more. */
const HOME_SHARE = 0.3

/** The bonds among `headers`. Seeds from unknown trees and from a tree to itself are left out. */
export function seedBonds(
  headers: readonly Pick<TreeHeader, 'id' | 'seeds'>[],
  home: string,
): readonly Bond[] {
  const known = new Set(headers.map(({ id }) => id))
  const bonds = new Map<string, Bond>()
  for (const { id, seeds } of headers.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const { tree, role } of seeds) {
      if (tree === id || id === home || !known.has(tree)) continue
      const ends = [tree, id].sort()
      const key = ends.join('/')
      const bond = bonds.get(key)
      const share = tree === home ? HOME_SHARE : 1
      bonds.set(key, {
        between: bond && bond.between[0] !== tree ? inOrder(tree, id) : [tree, id],
        strength: (bond?.strength ?? 0) + STRENGTHS[role] * share,
        hasAcorn: (bond?.hasAcorn ?? false) || role === 'acorn',
      })
    }
  }
  return [...bonds.values()]
}

function inOrder(a: string, b: string): readonly [string, string] {
  return a < b ? [a, b] : [b, a]
}
