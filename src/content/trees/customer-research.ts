import type { Skill, Tier, Tree } from '../../domain/tree.ts'
import { adaptability } from '../adaptability.ts'
import { header } from '../headers/customer-research.ts'

const tiers: readonly Tier[] = [
  {
    id: 'fair-questions',
    name: 'Fair questions',
    description: 'Knowing what to ask, and asking with consent.',
  },
  {
    id: 'asking',
    name: 'Asking',
    description: 'Finding the right people and hearing what happened.',
  },
  {
    id: 'watching-and-sorting',
    name: 'Watching & sorting',
    description: 'Seeing what people do, and making sense of it.',
  },
  {
    id: 'passing-it-round',
    name: 'Passing it round',
    description: 'Findings that people see, trust and can find again.',
  },
  {
    id: 'a-steady-habit',
    name: 'A steady habit',
    description: 'Talking with customers all year round.',
  },
]

const skills: readonly Skill[] = [
  {
    id: 'res-plan',
    name: 'Question & plan',
    description: 'Decides what needs to be learnt, and from whom.',
    tier: 'fair-questions',
    buildsOn: [],
    practiseNow: 'Before your next three calls, write down the one thing you want to know.',
  },
  {
    id: 'res-ethics',
    name: 'Consent & privacy',
    description: 'Asks for consent clearly, stores little, and keeps promises.',
    tier: 'fair-questions',
    buildsOn: [],
    practiseNow: 'Write a two-line request for consent, and use it in your next three calls.',
  },
  {
    id: 'res-interview',
    name: 'Interviewing',
    description: 'Asks open questions about things that really happened.',
    tier: 'asking',
    buildsOn: ['res-plan'],
    practiseNow:
      'In one session a week, ask the customer to tell you about the last time it happened.',
  },
  {
    id: 'res-recruit',
    name: 'Finding people',
    description: 'Invites people fairly, beyond the loud and the friendly.',
    tier: 'asking',
    buildsOn: ['res-plan', 'res-ethics'],
    practiseNow: 'Invite five customers who contacted you only once, and note who answers.',
  },
  {
    id: 'res-survey',
    name: 'Surveys',
    description: 'Asks few questions, in neutral words.',
    tier: 'asking',
    buildsOn: ['res-plan'],
    practiseNow:
      'Improve the wording of one question in the satisfaction survey, and keep both versions.',
  },
  {
    id: 'res-observe',
    name: 'Watching use',
    description: 'Watches people at work without helping too soon.',
    tier: 'watching-and-sorting',
    buildsOn: ['res-interview'],
    practiseNow:
      'With permission, stay silent for two minutes of a shared screen, and note what you see.',
  },
  {
    id: 'res-synthesis',
    name: 'Making sense',
    description: 'Groups what was seen, keeps what does not fit, and says how sure it is.',
    tier: 'watching-and-sorting',
    buildsOn: ['res-interview'],
    practiseNow: 'Sort the notes of five calls into groups with a colleague, and count each group.',
  },
  {
    id: 'res-share',
    name: 'Sharing findings',
    description: 'Gets people to watch, read and act.',
    tier: 'passing-it-round',
    buildsOn: ['res-synthesis'],
    practiseNow: 'With consent, play one two-minute clip at a product meeting.',
  },
  {
    id: 'res-library',
    name: 'Findings library',
    description: 'Keeps findings dated and easy to find.',
    tier: 'passing-it-round',
    buildsOn: ['res-synthesis', 'res-ethics'],
    practiseNow:
      'Start a page with your last five findings, each with its date and a link to the evidence.',
  },
  {
    id: 'res-programme',
    name: 'Standing programme',
    description: 'Makes talking with customers a regular habit of the whole company.',
    tier: 'a-steady-habit',
    buildsOn: ['res-recruit', 'res-share', 'res-library'],
  },
]

export const tree: Tree = { ...header, tiers, skills, overarching: adaptability }
