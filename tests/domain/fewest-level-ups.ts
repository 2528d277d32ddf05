import { nextLevel } from '../../src/domain/level.ts'
import { levelOf, type Levels, skillKey } from '../../src/domain/rating.ts'
import { standing } from '../../src/domain/standing.ts'
import type { Tree } from '../../src/domain/tree.ts'

/**
 * Tries every order of level-ups, each only while its skill is ready, until one of `goals` is ripe.
 * Breadth first, so what it finds is the least number. For small trees only.
 */
export function fewestLevelUps(tree: Tree, goals: readonly string[], start: Levels): number {
  const seen = new Set<string>()
  let layer: Levels[] = [start]
  for (let count = 0; layer.length > 0; count += 1) {
    const next: Levels[] = []
    for (const levels of layer) {
      if (goals.some((goal) => levelOf(levels, tree.id, goal) === 'master')) return count
      for (const skill of tree.skills) {
        const level = nextLevel(levelOf(levels, tree.id, skill.id))
        if (level === null || standing(tree.id, skill, levels) !== 'ready') continue
        const after = new Map([...levels, [skillKey(tree.id, skill.id), level] as const])
        const name = tree.skills.map(({ id }) => levelOf(after, tree.id, id)).join()
        if (seen.has(name)) continue
        seen.add(name)
        next.push(after)
      }
    }
    layer = next
  }
  return Infinity
}
