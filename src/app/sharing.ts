import { loadGuidance } from '../content/load-guidance.ts'
import { loadBuiltInTree } from '../content/load-tree.ts'
import { sharedAddress } from '../domain/address.ts'
import type { Seed, Tree } from '../domain/tree.ts'
import { isSameTree, withoutWords } from '../domain/tree-link.ts'
import { t } from '../messages/messages.ts'
import { packTree, unpackTree } from '../storage/tree-link.ts'
import type { Edge, TreeAndSeeds } from '../store/edge.ts'
import type { GroveStore } from '../store/grove-store.ts'
import { guidedTreesOf, treesOf } from '../store/selectors.ts'

/** The ways of a tree to others, and from them. */
export function sharing(store: GroveStore): Pick<Edge, 'treeForOthers' | 'linkTo' | 'readLink'> {
  return {
    async treeForOthers(id) {
      const tree = await ownTree(id)
      if (!tree) throw new Error(t.tree.unknownTree({ id }))
      return withFoundSeeds(tree, async (seed) => isIn(seed, await loadBuiltInTree(seed.tree)))
    },
    async linkTo(tree) {
      const { origin, pathname } = window.location
      return `${origin}${pathname}#${sharedAddress(await packTree(tree, new Date()))}`
    },
    async readLink(data) {
      const unpacked = await unpackTree(data)
      if (!unpacked.ok) return { ok: false, flaw: unpacked.error }
      const own = treesOf(store.getState())
      const found = await withFoundSeeds(unpacked.value, async (seed) =>
        isIn(seed, own.get(seed.tree) ?? (await loadBuiltInTree(seed.tree))),
      )
      const mine = await ownTree(found.tree.id)
      const isKnown =
        mine !== undefined && [mine, withoutWords(mine)].some((own) => isSameTree(own, found.tree))
      return { ok: true, ...found, isKnown }
    },
  }

  /** A tree that is at hand here as it is written, with its words and what was changed in it. */
  async function ownTree(id: string): Promise<Tree | undefined> {
    const { actions, getState } = store
    const [original, words] = await Promise.all([loadBuiltInTree(id), loadGuidance(id)])
    if (original) actions.addBuiltIn(original)
    if (words) actions.addGuidance(words)
    // In whatever language it is shown: translations go along beside it.
    const tree = guidedTreesOf({ ...getState(), language: '' }).get(id)
    const isEdited = getState().records.edits.some((edit) => edit.tree === id)
    return tree && isEdited ? untranslated(tree) : tree
  }
}

/** Translations say what stood there before somebody changed it. */
function untranslated(tree: Tree): Tree {
  const { id, name, description, seeds, tiers, skills, overarching, portrait } = tree
  return {
    id,
    name,
    description,
    seeds,
    tiers,
    skills,
    ...(overarching && { overarching }),
    ...(portrait && { portrait }),
  }
}

/** `tree` without the seeds that lead from what is not there, and how many these are. */
async function withFoundSeeds(
  tree: Tree,
  isFound: (seed: Seed) => Promise<boolean>,
): Promise<TreeAndSeeds> {
  const found = await Promise.all(tree.seeds.map(isFound))
  const seeds = tree.seeds.filter((_, index) => found[index])
  const lostSeeds = tree.seeds.length - seeds.length
  return { tree: lostSeeds === 0 ? tree : { ...tree, seeds }, lostSeeds }
}

function isIn(seed: Seed, tree: Tree | undefined): boolean {
  return tree?.skills.some(({ id }) => id === seed.skill) ?? false
}
