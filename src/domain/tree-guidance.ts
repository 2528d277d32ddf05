import type { BehaviourGuidance, Guidance, Portrait } from './guidance.ts'
import type { Tree } from './tree.ts'

/**
 * The words of a tree that are only wanted when somebody reads on, apart from the tree itself, so
 * that the first picture need not wait for them. Keys are ids of the tree's skills (its
 * overarching skill's among them, in its home tree) and of the overarching skill's behaviours.
 */
export interface TreeGuidance {
  readonly tree: string
  readonly portrait?: Portrait
  readonly skills: Readonly<Record<string, Guidance>>
  readonly behaviours?: Readonly<Record<string, BehaviourGuidance>>
}

/** `tree` with its words where they belong: one document, as a file would hold it. */
export function withGuidance(tree: Tree, words: TreeGuidance): Tree {
  const { overarching } = tree
  const { portrait, behaviours = {} } = words
  return {
    ...tree,
    skills: tree.skills.map((skill) => guided(skill, words.skills)),
    ...(overarching && {
      overarching: {
        ...guided(overarching, words.skills),
        behaviours: overarching.behaviours.map((behaviour) => guided(behaviour, behaviours)),
      },
    }),
    ...(portrait && { portrait }),
  }
}

function guided<Item extends { readonly id: string }, Words>(
  item: Item,
  words: Readonly<Record<string, Words>>,
): Item & { readonly guidance?: Words } {
  // Own keys only: an id may be any text, `constructor` among it.
  const guidance = Object.hasOwn(words, item.id) ? words[item.id] : undefined
  return guidance === undefined ? item : { ...item, guidance }
}
