import { dateStamp } from '../domain/document.ts'
import { SELF } from '../domain/event.ts'
import type { Level } from '../domain/level.ts'
import { NO_RECORDS, type Records } from '../domain/records.ts'
import { HOME_TREE } from './grove.ts'

const DAY = 24 * 60 * 60 * 1000

/** Levels of two self-evaluations, half a year apart; `undefined`: not rated then. */
const LEVELS: readonly (readonly [skill: string, before: Level | undefined, now: Level])[] = [
  ['self-care', 'pro', 'master'],
  ['time-tasks', 'rookie', 'pro'],
  ['goals', 'pro', 'pro'],
  ['focus', 'pro', 'pro'],
  ['empathy', 'pro', 'master'],
  ['clear-writing', 'pro', 'master'],
  ['feedback', 'rookie', 'pro'],
  ['learning', 'pro', 'pro'],
  ['product-knowledge', 'rookie', 'pro'],
  ['resilience', undefined, 'pro'],
  ['email-replies', 'pro', 'pro'],
  ['live-chat', 'rookie', 'pro'],
  ['tool-fluency', undefined, 'rookie'],
  ['troubleshooting', 'rookie', 'rookie'],
  ['hard-conversations', undefined, 'rookie'],
]

/**
 * Somebody some years into support, made up, to show what the app is like in use: ratings, two
 * reviews, a goal and a piece of evidence. Times count back from `now`, in ms since 1970.
 */
export function samplePerson(now: number, name: string): Records {
  const by = SELF
  const tree = HOME_TREE
  const [first, second] = [now - 190 * DAY, now - 9 * DAY]
  const rated = (skill: string, level: Level | undefined, at: number) =>
    level === undefined ? [] : [{ id: `sample-${skill}-${String(at)}`, by, at, tree, skill, level }]
  const reviewed = (id: string, title: string, began: number) => {
    return { id: `sample-${id}`, by, at: began + DAY / 24, tree, name: title, began }
  }
  return {
    ...NO_RECORDS,
    ratings: LEVELS.flatMap(([skill, before, level]) => [
      ...rated(skill, before, first),
      ...rated(skill, level, second),
    ]),
    reviews: [reviewed('first', '1', first), reviewed('second', '2', second)],
    goals: [
      {
        id: 'sample-goal',
        by,
        at: second + 2 * DAY,
        kind: 'grow',
        tree,
        skill: 'troubleshooting',
        aim: 'In four of five cases this week I write down what I ruled out before I ask.',
        due: dateStamp(new Date(now + 42 * DAY)),
        reason: 'It is what I ask others about most.',
        practice: 'One case a day with the checklist open.',
        weekly: '',
      },
    ],
    evidence: [
      {
        id: 'sample-evidence',
        by,
        at: second,
        on: dateStamp(new Date(second)),
        note: 'A customer wrote back that the answer was the first one she understood.',
        tree,
        skill: 'clear-writing',
      },
    ],
    settings: [{ name: 'person-name', value: name }],
  }
}
