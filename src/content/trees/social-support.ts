import type { Skill, Tier, Tree } from '../../domain/tree.ts'
import { adaptability } from '../adaptability.ts'
import { header } from '../headers/social-support.ts'

const tiers: readonly Tier[] = [
  {
    id: 'listening-and-voice',
    name: 'Listening & voice',
    description: 'Hearing what is said, and answering as a person.',
  },
  {
    id: 'sorting',
    name: 'Sorting',
    description: 'Choosing what to answer, where, and what to pass on.',
  },
  {
    id: 'firm-ground',
    name: 'Firm ground',
    description: 'Clear rules for everyday posts and for calling in help.',
  },
  {
    id: 'with-the-crowd',
    name: 'With the crowd',
    description: 'Steady in an incident, and a good host the rest of the year.',
  },
  { id: 'passing-it-on', name: 'Passing it on', description: 'Judgement that others can use.' },
]

const skills: readonly Skill[] = [
  {
    id: 'soc-listen',
    name: 'Listening',
    description: 'Finds what people say about the product, even when they do not name it.',
    tier: 'listening-and-voice',
    buildsOn: [],
    practiseNow:
      'Collect a week of public mentions, sort them by topic, and show the team the top three.',
  },
  {
    id: 'soc-voice',
    name: 'Public voice',
    description: 'Answers briefly, kindly and correctly with everybody watching.',
    tier: 'listening-and-voice',
    buildsOn: [],
    practiseNow: "Rewrite five of the team's saved replies so that each fits in two sentences.",
  },
  {
    id: 'soc-private',
    name: 'Moving to private',
    description: 'Knows what must not be said in public, and moves the talk gently.',
    tier: 'sorting',
    buildsOn: ['soc-voice'],
    practiseNow:
      'List ten details that nobody should ask for in public, and share the list with the team.',
  },
  {
    id: 'soc-triage',
    name: 'Reach & risk',
    description: 'Chooses what to answer first, and what to leave alone.',
    tier: 'sorting',
    buildsOn: ['soc-listen'],
    practiseNow:
      'Put twenty mentions in order of urgency, ask a colleague to do the same, and list where you differ.',
  },
  {
    id: 'soc-insight',
    name: 'Reporting the mood',
    description: 'Turns a week of mentions into one paragraph that others read.',
    tier: 'sorting',
    buildsOn: ['soc-listen'],
    practiseNow:
      "Send product and marketing one summary of a week's mentions, with a count for each topic.",
  },
  {
    id: 'soc-escalate',
    name: 'Escalation paths',
    description: 'Knows who decides at any hour, and calls them in time.',
    tier: 'firm-ground',
    buildsOn: ['soc-triage'],
    practiseNow:
      'Draw the escalation path for one kind of outage, with names and hours, and ask your lead to check it.',
  },
  {
    id: 'soc-moderation',
    name: 'Moderation & boundaries',
    description: 'Keeps to the same rules for everyone, and looks after the people who apply them.',
    tier: 'firm-ground',
    buildsOn: ['soc-triage'],
    practiseNow:
      'Take a shift moderating the forum with a colleague as second reader, and note where you disagreed.',
  },
  {
    id: 'soc-crisis',
    name: 'Incident messages',
    description: 'Says what is known, what is not, and when the next update comes.',
    tier: 'with-the-crowd',
    buildsOn: ['soc-escalate', 'soc-voice'],
    practiseNow:
      'Draft three first messages for an outage, and put them where the whole team can find them.',
  },
  {
    id: 'soc-community',
    name: 'Growing helpers',
    description: 'Supports customers who help other customers.',
    tier: 'with-the-crowd',
    buildsOn: ['soc-voice', 'soc-moderation'],
    practiseNow:
      'Thank one regular forum helper for a good answer, ask what would make helping easier, and tell the team.',
  },
  {
    id: 'soc-playbook',
    name: 'Playbook for others',
    description: 'Writes down how decisions are made, so that the shift can be shared.',
    tier: 'passing-it-on',
    buildsOn: ['soc-crisis', 'soc-insight'],
  },
]

export const tree: Tree = { ...header, tiers, skills, overarching: adaptability }
