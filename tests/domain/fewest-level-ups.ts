import { growth } from '../../src/domain/growth.ts'
import { nextLevel } from '../../src/domain/level.ts'
import type { Reading } from '../../src/domain/level-ups.ts'
import { levelOf, type Levels, skillKey } from '../../src/domain/rating.ts'
import type { Outlook } from '../../src/domain/seed-path.ts'
import { standing } from '../../src/domain/standing.ts'
import type { TreeHeader } from '../../src/domain/tree.ts'

/** Level-ups and skills to avoid that a way took, as one number: a skill to avoid outweighs all else. */
const AGAINST = 1000

/**
 * Tries every order of level-ups, each in a tree that can be walked by then and, on firm ground,
 * only while its skill is ready, until an acorn of `to` is ripe. Looks at the cheapest state
 * first, so what it finds is the least. `Infinity` when there is no way. For small groves only.
 */
export function fewestLevelUps(to: TreeHeader, outlook: Outlook, reading: Reading): number {
  const { headers, trees, planted, avoided } = outlook
  const nameOf = (levels: Levels) =>
    [...levels]
      .map((entry) => entry.join())
      .sort()
      .join(';')
  const isOpen = (header: TreeHeader, levels: Levels) =>
    header.seeds.length === 0 || growth(header, levels, planted) !== 'dormant'
  const costs = new Map([[nameOf(outlook.levels), 0]])
  const open = new Map([[nameOf(outlook.levels), outlook.levels]])
  for (;;) {
    const name = [...open.keys()].reduce<string | undefined>(
      (least, key) =>
        least === undefined || (costs.get(key) ?? 0) < (costs.get(least) ?? 0) ? key : least,
      undefined,
    )
    const levels = name === undefined ? undefined : open.get(name)
    if (name === undefined || !levels) return Infinity
    open.delete(name)
    const cost = costs.get(name) ?? 0
    if (growth(to, levels, new Set()) === 'sprouting') return cost
    for (const header of headers) {
      const tree = trees.get(header.id)
      if (!tree || header.id === to.id || !isOpen(header, levels)) continue
      for (const skill of tree.skills) {
        const key = skillKey(tree.id, skill.id)
        const from = levelOf(levels, tree.id, skill.id)
        const level = nextLevel(from)
        if (level === null) continue
        if (reading === 'firm' && standing(tree.id, skill, levels) !== 'ready') continue
        const after = new Map([...levels, [key, level] as const])
        // A skill to avoid counts once, however far it has to rise.
        const isFirstRise = from === levelOf(outlook.levels, tree.id, skill.id)
        const price = 1 + (avoided.has(key) && isFirstRise ? AGAINST : 0)
        const next = nameOf(after)
        if (cost + price >= (costs.get(next) ?? Infinity)) continue
        costs.set(next, cost + price)
        open.set(next, after)
      }
    }
  }
}
