import type { Skill, Tier, Tree } from '../../domain/tree.ts'
import { adaptability } from '../adaptability.ts'
import { header } from '../headers/data-digger.ts'

const tiers: readonly Tier[] = [
  {
    id: 'before-counting',
    name: 'Before counting',
    description: 'A question worth asking, and labels that mean one thing.',
  },
  { id: 'counting', name: 'Counting', description: 'Working with numbers, tables and comments.' },
  {
    id: 'digging-and-drawing',
    name: 'Digging & drawing',
    description: "Getting one's own data and showing it plainly.",
  },
  {
    id: 'put-to-use',
    name: 'Put to use',
    description: 'Numbers that help people decide, plan and look for themselves.',
  },
]

const skills: readonly Skill[] = [
  {
    id: 'dat-question',
    name: 'A good question',
    description: 'Asks something whose answer would change a decision.',
    tier: 'before-counting',
    buildsOn: [],
    practiseNow:
      'Before you look up a number, write down in one line what you would do if it were high or low.',
  },
  {
    id: 'dat-tags',
    name: 'Clean tags',
    description: 'Agrees on categories that everyone applies in the same way.',
    tier: 'before-counting',
    buildsOn: [],
    practiseNow: 'Tag thirty tickets, have a colleague do the same, and compare.',
  },
  {
    id: 'dat-metrics',
    name: 'Metrics & their limits',
    description: 'Says what each support number shows and what it hides.',
    tier: 'counting',
    buildsOn: ['dat-question'],
    practiseNow: 'Explain at a meeting what one team number does not show.',
  },
  {
    id: 'dat-sheets',
    name: 'Spreadsheets',
    description: 'Cleans, combines and sums up tables of data.',
    tier: 'counting',
    buildsOn: ['dat-question'],
    practiseNow: "Answer one of the team's questions from an export.",
  },
  {
    id: 'dat-text',
    name: 'Reading text as data',
    description: 'Sorts comments into themes in the same way each time.',
    tier: 'counting',
    buildsOn: ['dat-tags'],
    practiseNow: 'Sort fifty comments by theme and count them.',
  },
  {
    id: 'dat-sql',
    name: 'Querying data',
    description: 'Gets data without having to ask for it, and checks it by a second route.',
    tier: 'digging-and-drawing',
    buildsOn: ['dat-sheets'],
    practiseNow: 'Rewrite one saved report as a query.',
  },
  {
    id: 'dat-charts',
    name: 'Charts',
    description: 'Shows one point per picture.',
    tier: 'digging-and-drawing',
    buildsOn: ['dat-sheets'],
    practiseNow: 'Redraw one chart so that it needs no caption.',
  },
  {
    id: 'dat-story',
    name: 'From number to decision',
    description: 'Says what the number means, how sure it is, and what to do.',
    tier: 'put-to-use',
    buildsOn: ['dat-metrics', 'dat-charts', 'dat-text'],
    practiseNow: 'Send a half-page note with one recommendation.',
  },
  {
    id: 'dat-forecast',
    name: 'Forecasting volume',
    description: 'Predicts how much work will come, with an honest range.',
    tier: 'put-to-use',
    buildsOn: ['dat-sql', 'dat-metrics'],
    practiseNow: "Guess next week's number of contacts, then write down how close you were.",
  },
  {
    id: 'dat-experiment',
    name: 'Testing a change',
    description: 'Compares like with like before saying that a change worked.',
    tier: 'put-to-use',
    buildsOn: ['dat-sql', 'dat-metrics'],
    practiseNow:
      'Try two saved replies in alternate weeks, and compare how many customers write again.',
  },
  {
    id: 'dat-selfserve',
    name: 'Data for others',
    description: 'Builds views that the team can trust and read alone.',
    tier: 'put-to-use',
    buildsOn: ['dat-sql', 'dat-charts'],
  },
]

export const tree: Tree = { ...header, tiers, skills, overarching: adaptability }
