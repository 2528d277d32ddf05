import { atLeast } from './level.ts'
import { levelOf, type Levels } from './rating.ts'
import type { Skill } from './tree.ts'

/**
 * `ripe`: rated master. `ready`: not yet master, and everything it builds on is at least pro.
 * `stretch`: all else. A stretch is advice, never a lock.
 */
export type Standing = 'ripe' | 'ready' | 'stretch'

/** How `skill` of tree `tree` stands at the given levels. */
export function standing(
  tree: string,
  skill: Pick<Skill, 'id' | 'buildsOn'>,
  levels: Levels,
): Standing {
  if (levelOf(levels, tree, skill.id) === 'master') return 'ripe'
  return skill.buildsOn.every((id) => atLeast(levelOf(levels, tree, id), 'pro'))
    ? 'ready'
    : 'stretch'
}
