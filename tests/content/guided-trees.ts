import { loadGuidance } from '../../src/content/load-guidance.ts'
import { LEVELS } from '../../src/domain/level.ts'
import type { Overarching, Skill, Tree } from '../../src/domain/tree.ts'
import { type TreeGuidance, withGuidance } from '../../src/domain/tree-guidance.ts'
import { allTrees } from './built-in-trees.ts'

/** A built-in tree with all its words, as a file would hold it, and those words alone. */
export interface GuidedTree {
  readonly tree: Tree
  readonly words: TreeGuidance
}

/** Every built-in tree with all its words, in the grove's order. */
export async function guidedTrees(): Promise<readonly GuidedTree[]> {
  const trees = await allTrees()
  return Promise.all(
    trees.map(async (tree) => {
      const words = await loadGuidance(tree.id)
      if (!words) throw new Error(`no guidance for ${tree.id}`)
      return { tree: withGuidance(tree, words), words }
    }),
  )
}

/** The skills of a tree, its overarching one with them in the tree it is rated in. */
export function subjectsOf(tree: Tree): readonly (Skill | Overarching)[] {
  const { overarching } = tree
  return [...tree.skills, ...(overarching?.home === tree.id ? [overarching] : [])]
}

/** Every sentence said of one skill beyond its name and description. */
export function sentencesOf(subject: Skill | Overarching): readonly string[] {
  const { guidance } = subject
  return [
    ...('practiseNow' in subject ? [subject.practiseNow] : []),
    ...LEVELS.flatMap((level) => guidance?.levels[level] ?? []),
    ...(guidance?.practise ?? []),
    ...(guidance?.share ?? []),
    ...(guidance?.questions ?? []),
    ...(guidance?.onward === undefined ? [] : [guidance.onward]),
    ...(guidance?.serves === undefined ? [] : [guidance.serves]),
    ...('behaviours' in subject ? subject.behaviours : []).flatMap((behaviour) =>
      behaviour.guidance
        ? [...behaviour.guidance.signs, behaviour.guidance.inTheTree, behaviour.guidance.practise]
        : [],
    ),
  ]
}

/** Every sentence of the portrait of a tree. */
export function portraitSentences({ portrait }: Tree): readonly string[] {
  if (!portrait) return []
  return [...portrait.week, ...portrait.enjoyedBy, ...portrait.leavesOut, portrait.whySeeds]
}

/** What the tree, its tiers, skills and behaviours are, a sentence each. */
export function descriptionsOf(tree: Tree): readonly string[] {
  const behaviours = subjectsOf(tree).flatMap((subject) =>
    'behaviours' in subject ? subject.behaviours : [],
  )
  return [tree, ...tree.tiers, ...subjectsOf(tree), ...behaviours].map(
    ({ description }) => description,
  )
}
