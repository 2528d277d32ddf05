import { happinessEngineer } from '../../src/content/trees/happiness-engineer.ts'
import { SELF } from '../../src/domain/event.ts'
import type { Level } from '../../src/domain/level.ts'
import { entriesOf, NO_RECORDS, type Entry } from '../../src/domain/records.ts'

/** The day of the pictures: the same on every machine. */
export const PICTURE_DAY = new Date('2026-11-20T10:00:00Z')

const LEVELS: readonly (readonly [skill: string, level: Level])[] = [
  ['adaptability', 'pro'],
  ['goals', 'master'],
  ['self-care', 'master'],
  ['focus', 'master'],
  ['empathy', 'master'],
  ['clear-writing', 'master'],
  ['time-tasks', 'pro'],
  ['feedback', 'pro'],
  ['learning', 'pro'],
  ['product-knowledge', 'pro'],
  ['resilience', 'pro'],
  ['email-replies', 'pro'],
  ['live-chat', 'pro'],
  ['troubleshooting', 'pro'],
  ['documentation', 'pro'],
  ['tool-fluency', 'rookie'],
  ['guided-sessions', 'rookie'],
  ['hard-conversations', 'rookie'],
  ['advocacy', 'rookie'],
  ['bug-reports', 'rookie'],
]

/** A person some years into support, by their own rating, with a theme chosen. */
export function exampleGrove(theme: 'light' | 'dark'): readonly Entry[] {
  const tree = happinessEngineer.id
  const canopy = happinessEngineer.overarching
  const at = Date.parse('2026-11-02T09:00:00Z')
  return entriesOf({
    ...NO_RECORDS,
    ratings: LEVELS.map(([skill, level], index) => {
      return { id: `rating-${String(index)}`, by: SELF, at: at + index, tree, skill, level }
    }),
    marks: (canopy?.behaviours ?? []).slice(0, 3).map(({ id }, index) => {
      const mark = { id: `mark-${String(index)}`, by: SELF, at, tree, behaviour: id, shown: true }
      return { ...mark, skill: canopy?.id ?? '' }
    }),
    settings: [{ name: 'theme', value: theme }],
  })
}
