import { ripeAcorns } from '../../domain/growth.ts'
import type { Levels } from '../../domain/rating.ts'
import type { Route } from '../../domain/seed-path.ts'
import type { Tree, TreeHeader } from '../../domain/tree.ts'
import { listOf, t } from '../../messages/messages.ts'
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
    return t.grove.ripe({ skills: listOf(ripe.map((seed) => skillNameOf(trees, seed))) })
  const seed = best?.hops.at(-1)?.seed
  if (!best || !seed) return ''
  return t.grove.missing({
    skill: skillNameOf(trees, seed),
    steps: t.grove.levelUps({ count: best.levelUps }),
  })
}
