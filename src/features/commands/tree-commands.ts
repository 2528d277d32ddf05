import { groveAddress, treeAddress } from '../../domain/address.ts'
import { levelOf, type Levels } from '../../domain/rating.ts'
import type { Tree, TreeHeader } from '../../domain/tree.ts'
import { t } from '../../messages/messages.ts'
import type { Command } from './command.ts'

/** Goes to an address; with a skill, its panel takes the focus. */
export type Go = (address: string) => void

/** Every tree to open, and every destination whose seed path can be looked at. */
export function treeCommands(headers: readonly TreeHeader[], go: Go): readonly Command[] {
  return headers.flatMap(({ id, name, seeds }): readonly Command[] => [
    {
      id: `tree/${id}`,
      group: 'trees',
      name,
      tree: id,
      run: () => {
        go(treeAddress(id))
      },
    },
    ...(seeds.length === 0
      ? []
      : [
          {
            id: `grove/${id}`,
            group: 'destinations' as const,
            name: t.tree.toPath({ tree: name }),
            run: () => {
              go(groveAddress(id))
            },
          },
        ]),
  ])
}

/** Every skill of the trees at hand. One that lies over several trees stands there once, at home. */
export function skillCommands(trees: Iterable<Tree>, levels: Levels, go: Go): readonly Command[] {
  return [...trees].flatMap((tree): readonly Command[] => {
    const over = tree.overarching?.home === tree.id ? [tree.overarching] : []
    return [...over, ...tree.skills].map(({ id, name }) => ({
      id: `skill/${tree.id}/${id}`,
      group: 'skills',
      name,
      hint: tree.name,
      tree: tree.id,
      level: levelOf(levels, tree.id, id),
      run: () => {
        go(treeAddress(tree.id, id))
      },
    }))
  })
}
