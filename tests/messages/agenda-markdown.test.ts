import { expect, it } from 'vitest'
import type { Goal } from '../../src/domain/goal.ts'
import { agendaMarkdown } from '../../src/messages/agenda-markdown.ts'

const goal: Goal = {
  id: 'g',
  by: 'self',
  at: 1,
  kind: 'grow',
  tree: 'home',
  skill: 'chat',
  aim: '# four of *five*\n- <b>chats</b> & &amp;',
  due: '2026-12-31',
  reason: 'secret',
  practice: 'secret',
  weekly: 'secret',
}
const words = {
  person: 'Robin_A',
  tree: 'Home tree',
  today: new Date(2026, 10, 20),
  nameOf: (skill: string) => `The ${skill}`,
  goalSkill: ({ skill }: Goal) => `The ${skill}`,
  questionsOf: () => ['When did it go well?'],
  ways: [{ skill: 'Calls', ways: ['Pair on one call.'] }],
}
const review = { id: 'r', by: 'self', at: 1, tree: 'home', name: 'Spring', began: 0 }
const outcome = {
  id: 'o',
  by: 'self',
  at: new Date(2026, 10, 2).getTime(),
  goal: 'g',
  result: 'partly',
  note: 'secret',
} as const

it('holds all that a 1:1 is about, and takes no text for markup', () => {
  const agenda = {
    followUps: [{ goal, outcome }],
    answer: { lead: 'Kim', differences: [{ skill: 'mail', own: 'pro', lead: null } as const] },
    growth: {
      review,
      changes: [
        { skill: 'chat', from: 'rookie', to: 'pro' },
        { skill: 'mail', from: 'pro', to: 'rookie' },
      ] as const,
    },
    focus: [goal],
    sharing: [{ ...goal, kind: 'share', aim: 'Teach it.' } as const],
    ripe: [],
  }
  expect(agendaMarkdown({ ...words, agenda })).toBe(String.raw`# 1:1 with Robin\_A

Home tree, 20 November 2026

## My topics

- [ ] 
- [ ] 
- [ ] 

## Since last time

- The chat: Partly, 2 November 2026
  - \# four of \*five\* - \<b>chats\</b> & \&amp;

## Where Kim and I see it differently

- The mail: I say Pro, Kim says Unrated

## What rose since Spring

- The chat: from Rookie to Pro

## Focus and goals

- The chat, look back on 31 December 2026
  - \# four of \*five\* - \<b>chats\</b> & \&amp;
- Sharing The chat, look back on 31 December 2026
  - Teach it.

## Questions to think about

- The chat
  - When did it go well?

## Ways to share what is ripe

- Calls
  - Pair on one call.
`)
})

it('says what there is none of', () => {
  const agenda = { followUps: [], focus: [], sharing: [], ripe: [] }
  const text = agendaMarkdown({ ...words, person: '', ways: [], agenda })
  expect(text).toContain('# 1:1\n')
  expect(text).toContain('## Since last time\n\nNo goal was looked back at.')
  expect(text).toContain('## Focus and goals\n\nNothing is in focus yet.')
  expect(text).not.toMatch(/differently|What rose|Questions|Ways/)
})
