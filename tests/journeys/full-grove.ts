import { entriesOf, NO_RECORDS, type Entry } from '../../src/domain/records.ts'
import { exampleGrove } from '../screenshots/example-grove.ts'
import { halfDone } from './workshop-screens.ts'

const tree = 'happiness-engineer'
const own = { by: 'self', tree }
const DAY = 86_400_000
const SPRING = Date.parse('2026-04-07T09:00:00Z')
/** After the ratings of the example. */
const AUTUMN = Date.parse('2026-11-03T09:00:00Z')

/** The day on which it is looked at. */
export const FULL_DAY = new Date('2026-11-24T10:00:00Z')

/**
 * A grove in which every screen has something to show: three skills in focus, so that a fourth is
 * one too many, a goal that was looked back at, kind words, two reviews of which a lead answered
 * one. It follows the theme of the device.
 */
export const fullGrove: readonly Entry[] = [
  ...exampleGrove('light').filter(([key]) => key !== 'setting/theme'),
  ...entriesOf({
    ...NO_RECORDS,
    workshops: halfDone,
    ratings: ['self-care', 'empathy'].map((skill, index) => {
      const id = `spring-${skill}`
      return { ...own, id, at: SPRING - DAY + index, skill, level: 'rookie' as const }
    }),
    reviews: [
      { ...own, id: 'spring', at: SPRING, name: 'Spring 2026', began: SPRING - 2 * DAY },
      { ...own, id: 'talked', at: AUTUMN, name: 'Autumn 2026', began: AUTUMN - 2 * DAY },
    ],
    views: ['tool-fluency', 'live-chat'].map((skill, index) => {
      const at = AUTUMN + DAY + index
      return { id: skill, by: 'Robin', at, review: 'talked', tree, skill, level: 'master' as const }
    }),
    goals: ['live-chat', 'hard-conversations', 'bug-reports', 'empathy'].map((skill, index) => ({
      ...own,
      id: `goal-${skill}`,
      at: AUTUMN + index,
      kind: 'grow' as const,
      skill,
      aim: 'Four of five chats need no second round.',
      due: '2027-01-04',
      reason: 'Customers wait less.',
      practice: 'Ask one more question before the answer.',
      weekly: 'Tuesday morning',
    })),
    outcomes: [
      {
        id: 'looked',
        by: 'self',
        at: AUTUMN + DAY,
        goal: 'goal-empathy',
        result: 'partly',
        note: 'Went well on quiet days.',
      },
    ],
    evidence: [
      {
        ...own,
        id: 'kudos',
        at: AUTUMN,
        on: '2026-11-02',
        note: '“You are the first who read my whole mail.”',
        from: 'Zoë, a customer',
        link: 'https://example.com/chat/7',
        skill: 'empathy',
      },
      {
        id: 'plain',
        by: 'self',
        at: AUTUMN,
        on: '2026-10-02',
        note: 'Wrote the guide to refunds.',
      },
    ],
    settings: [{ name: 'person-name', value: 'Rowan Ashdown' }],
  }),
]
