import type { LevelOrNone } from '../domain/level.ts'
import type { Overarching } from '../domain/tree.ts'
import { levelWords } from './level-words.ts'
import { t } from './messages.ts'

/** What the canopy says, on the canvas and on the poster: its level and the behaviours in `shown`. */
export function canopyWords(skill: Overarching, level: LevelOrNone, shown: ReadonlySet<string>) {
  return {
    name: skill.name,
    aside: t.tree.overEveryTier,
    level,
    words: levelWords(level, 'stretch'),
    behaviours: skill.behaviours.map(({ id, name }) => ({ name, marked: shown.has(id) })),
  }
}
