import type { Skill, Tier, Tree } from '../../domain/tree.ts'
import { adaptability } from '../adaptability.ts'
import { header } from '../headers/marketing.ts'

const tiers: readonly Tier[] = [
  {
    id: 'audience-and-voice',
    name: 'Audience & voice',
    description: 'Knowing who is reading and how the company sounds.',
  },
  {
    id: 'the-message',
    name: 'The message',
    description: 'Saying one true thing well, and seeing whether it works.',
  },
  {
    id: 'reaching-people',
    name: 'Reaching people',
    description: 'Getting useful words to where people already look.',
  },
  {
    id: 'scale-and-depth',
    name: 'Scale & depth',
    description: 'Bringing many pieces together, or going deep into one.',
  },
]

const skills: readonly Skill[] = [
  {
    id: 'mkt-audience',
    name: 'Audience & needs',
    description: 'Describes groups of people by what they need, not by their age.',
    tier: 'audience-and-voice',
    buildsOn: [],
    practiseNow: 'For a week, tag contacts by what the customer was trying to get done.',
  },
  {
    id: 'mkt-voice',
    name: 'Brand voice',
    description: 'Writes so that every text sounds like the same helpful company.',
    tier: 'audience-and-voice',
    buildsOn: [],
    practiseNow: "Rewrite one saved reply a week in the company's voice, and offer it to the team.",
  },
  {
    id: 'mkt-positioning',
    name: 'Positioning',
    description: 'Says who it is for, what else they might choose, and why to believe it.',
    tier: 'the-message',
    buildsOn: ['mkt-audience'],
    practiseNow:
      "Collect ten descriptions of the product in customers' own words, and post them for the team.",
  },
  {
    id: 'mkt-copy',
    name: 'Copywriting',
    description: 'Writes short text that gets one thing done.',
    tier: 'the-message',
    buildsOn: ['mkt-voice', 'mkt-audience'],
    practiseNow:
      'Test two subject lines on a message to customers affected by a change, and post which one more of them opened.',
  },
  {
    id: 'mkt-analytics',
    name: 'Measuring & testing',
    description: 'Checks what changed, and whether the message changed it.',
    tier: 'the-message',
    buildsOn: ['mkt-audience'],
    practiseNow:
      'Follow the numbers of one help page from the visit to the solved question, and note where readers give up.',
  },
  {
    id: 'mkt-stories',
    name: 'Customer stories',
    description: 'Finds true stories and tells them with consent.',
    tier: 'reaching-people',
    buildsOn: ['mkt-copy'],
    practiseNow:
      'Keep a list of customers with a good story, and ask one a month whether it may be told.',
  },
  {
    id: 'mkt-content',
    name: 'Content & search',
    description: 'Plans useful pieces that people can find.',
    tier: 'reaching-people',
    buildsOn: ['mkt-copy', 'mkt-positioning'],
    practiseNow:
      'Turn one frequent question into a public post each month, and link to it in your replies.',
  },
  {
    id: 'mkt-lifecycle',
    name: 'Well-timed messages',
    description: 'Writes the right message for the right moment.',
    tier: 'reaching-people',
    buildsOn: ['mkt-copy'],
    practiseNow:
      'Find ten tickets with the same cause, and draft the one email that would have prevented them.',
  },
  {
    id: 'mkt-launch',
    name: 'Launch campaign',
    description: 'Brings message, timing and channels together for one launch.',
    tier: 'scale-and-depth',
    buildsOn: ['mkt-positioning', 'mkt-content', 'mkt-analytics'],
    practiseNow: 'Write five questions customers may ask, with answers, for the next launch plan.',
  },
  {
    id: 'mkt-channel',
    name: 'One deep channel',
    description: 'Goes deep into a single channel and learns what works there.',
    tier: 'scale-and-depth',
    buildsOn: ['mkt-content', 'mkt-analytics'],
  },
]

export const tree: Tree = { ...header, tiers, skills, overarching: adaptability }
