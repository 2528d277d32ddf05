import type { Tree } from '../domain/tree.ts'
import { layoutTree, type Direction, type TreeLayout } from './tree-layout.ts'

/**
 * Up to so many skills a tree is placed at once, where it is needed: that takes less than 50 ms,
 * even the first time, and a worker would have to be started first.
 */
const AT_ONCE = 250

/** How many layouts are kept: those of the trees on the screen and of a few steps back. */
const KEPT = 8

/** Layouts by what they depend on, the latest used last. */
const kept = new Map<string, TreeLayout>()
const keys = new WeakMap<Tree, string>()

/**
 * The layout of a sound tree. The same content, whatever its words are, gives the same layout
 * without any work while it is among the latest.
 */
export function layoutOf(tree: Tree, direction: Direction): TreeLayout {
  const key = keyOf(tree, direction)
  const layout = kept.get(key) ?? layoutTree(tree, { direction })
  keep(key, layout)
  return layout
}

/** Whether `layoutOf` takes no time worth speaking of. */
export function isPlaced(tree: Tree, direction: Direction): boolean {
  return tree.skills.length <= AT_ONCE || kept.has(keyOf(tree, direction))
}

/** Takes in a layout that was made elsewhere. */
export function keepLayout(tree: Tree, direction: Direction, layout: TreeLayout): void {
  keep(keyOf(tree, direction), layout)
}

/** The tree without all that has no part in its layout. */
export function bareTree({ tiers, skills }: Tree): Tree {
  const noWords = { name: '', description: '' }
  return {
    id: '',
    ...noWords,
    seeds: [],
    tiers: tiers.map(({ id }) => ({ id, ...noWords })),
    skills: skills.map(({ id, tier, buildsOn }) => ({ id, ...noWords, tier, buildsOn })),
  }
}

function keep(key: string, layout: TreeLayout): void {
  kept.delete(key)
  kept.set(key, layout)
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) return
    kept.delete(oldest)
  }
}

function keyOf(tree: Tree, direction: Direction): string {
  const content = keys.get(tree) ?? contentOf(tree)
  keys.set(tree, content)
  return `${direction} ${content}`
}

function contentOf({ tiers, skills }: Tree): string {
  return JSON.stringify([
    tiers.map(({ id }) => id),
    skills.map(({ id, tier, buildsOn }) => [id, tier, buildsOn]),
  ])
}
