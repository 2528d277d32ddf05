import type { Skill, Tier, Tree } from '../../domain/tree.ts'
import { adaptability } from '../adaptability.ts'
import { header } from '../headers/strategist.ts'

const tiers: readonly Tier[] = [
  {
    id: 'looking-around',
    name: 'Looking around',
    description: "The company, its field and the customer's whole path.",
  },
  { id: 'weighing', name: 'Weighing', description: 'Telling strong evidence from weak.' },
  { id: 'choices', name: 'Choices', description: 'More than one way forward, told fairly.' },
  {
    id: 'making-a-case',
    name: 'Making a case',
    description: 'An idea on paper and put to the test.',
  },
  { id: 'together', name: 'Together', description: 'Hearing doubts and building agreement.' },
  {
    id: 'a-shared-direction',
    name: 'A shared direction',
    description: 'A future clear enough to choose by.',
  },
]

const skills: readonly Skill[] = [
  {
    id: 'str-business',
    name: 'How the company earns',
    description: 'Explains what the company earns, what it spends and what limits it.',
    tier: 'looking-around',
    buildsOn: [],
    practiseNow:
      'Ask finance what it costs when one customer in a hundred leaves, and tell the team.',
  },
  {
    id: 'str-field',
    name: 'The wider field',
    description: 'Follows the support profession and what others offer.',
    tier: 'looking-around',
    buildsOn: [],
    practiseNow:
      'Share one idea from outside with the team each month, and say whether it would fit here.',
  },
  {
    id: 'str-journey',
    name: "The customer's whole journey",
    description: 'Looks at what happens before and after the ticket.',
    tier: 'looking-around',
    buildsOn: [],
    practiseNow:
      "Map one customer's path from first search to renewal, and show the team the gaps.",
  },
  {
    id: 'str-evidence',
    name: 'Weighing evidence',
    description: 'Puts numbers, stories and doubts side by side before deciding.',
    tier: 'weighing',
    buildsOn: ['str-journey'],
    practiseNow:
      'Write one claim the team believes, with the evidence for and against it, and post it for the team.',
  },
  {
    id: 'str-options',
    name: 'Options & trade-offs',
    description: 'Offers real alternatives, including doing nothing.',
    tier: 'choices',
    buildsOn: ['str-business', 'str-evidence'],
    practiseNow: 'Add two alternatives to your next proposal, with doing nothing as one of them.',
  },
  {
    id: 'str-memo',
    name: 'The written proposal',
    description: 'Makes a case in two pages that others can argue with.',
    tier: 'making-a-case',
    buildsOn: ['str-options'],
    practiseNow:
      'Write a one-page proposal for one change in support, and ask two people to argue with it.',
  },
  {
    id: 'str-bets',
    name: 'Small bets',
    description: 'Tests the riskiest guess cheaply and early.',
    tier: 'making-a-case',
    buildsOn: ['str-options'],
    practiseNow: 'Run a two-week trial and say beforehand what would end it.',
  },
  {
    id: 'str-align',
    name: 'Bringing people along',
    description: 'Looks for objections early and thanks those who raise them.',
    tier: 'together',
    buildsOn: ['str-memo'],
    practiseNow:
      'Talk to three people who doubt a change before the meeting about it, and note their reasons.',
  },
  {
    id: 'str-vision',
    name: 'A direction to share',
    description: 'Describes a future so clearly that others can use it to decide.',
    tier: 'a-shared-direction',
    buildsOn: ['str-align', 'str-bets', 'str-field'],
  },
]

export const tree: Tree = { ...header, tiers, skills, overarching: adaptability }
