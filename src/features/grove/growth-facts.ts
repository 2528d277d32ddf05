import { ripeAcorns } from '../../domain/growth.ts'
import type { Levels } from '../../domain/rating.ts'
import type { Route } from '../../domain/seed-path.ts'
import type { Tree, TreeHeader } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { listOf } from '../../messages/messages.ts'
import { skillNameOf } from './skill-name.ts'

/** Which acorns of a tree are ripe, or else which is nearest and how far away. May be empty. */
export function growthFacts(
  header: TreeHeader,
  levels: Levels,
  trees: ReadonlyMap<string, Tree>,
  best: Route | undefined,
): string {
  const ripe = ripeAcorns(header, levels)
  if (ripe.length > 0)
    return late().grove.ripe({ skills: listOf(ripe.map((seed) => skillNameOf(trees, seed))) })
  const seed = best?.hops.at(-1)?.seed
  if (!best || !seed) return ''
  return late().grove.missing({
    skill: skillNameOf(trees, seed),
    steps: late().grove.levelUps({ count: best.levelUps }),
  })
}
