import type { Clash } from '../../domain/clash.ts'
import type { Difference } from '../../domain/differences.ts'
import { skillKey } from '../../domain/rating.ts'
import type { Tree } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { listOf } from '../../messages/messages.ts'

/** A difference as a sentence. `names` are those of the skills of all trees, by `skillKey`. */
export function differenceWords(
  difference: Difference,
  names: ReadonlyMap<string, string>,
): string {
  const words = late().authoring.changed.what
  switch (difference.kind) {
    case 'added':
    case 'removed':
    case 'reworded':
      return words[difference.kind][difference.of]({ name: difference.name })
    case 'renamed':
      return words.renamed[difference.of]({ from: difference.from, to: difference.to })
    case 'moved':
      return words.moved({ name: difference.name, from: difference.from, to: difference.to })
    case 'reordered':
      return words.reordered({ name: difference.name })
    case 'connected':
    case 'disconnected':
      return words[difference.kind]({ name: difference.name, buildsOn: difference.buildsOn })
    case 'overarching':
      return difference.name === undefined
        ? words.noOverarching
        : words.overarching({ name: difference.name })
    case 'seed-added':
    case 'seed-removed':
    case 'seed-changed': {
      const { tree, skill } = difference.seed
      const name = { skill: names.get(skillKey(tree, skill)) ?? skill }
      if (difference.kind === 'seed-added') return words.seedAdded(name)
      return difference.kind === 'seed-removed' ? words.seedRemoved(name) : words.seedChanged(name)
    }
  }
}

/** What clashes, such as “Empathy: name”. */
export function clashName({ of, id, field }: Clash, tree: Tree): string {
  const words = late().authoring.changed.clash
  const over = tree.overarching ? [tree.overarching] : []
  const parts = { tree: [tree], tier: tree.tiers, skill: [...tree.skills, ...over] }[of]
  const name = parts.find((part) => part.id === id)?.name ?? id
  return words.what({ name, field: words.fields[field] })
}

/** What one side of a clash says; of the words of levels, all of them in a row. */
export function clashText({ field }: Clash, value: Clash['mine'], tree: Tree): string {
  if (typeof value === 'string') {
    return field === 'tier' ? (tree.tiers.find(({ id }) => id === value)?.name ?? value) : value
  }
  const { levels, practise } = value
  return listOf([...levels.rookie, ...levels.pro, ...levels.master, ...practise])
}
