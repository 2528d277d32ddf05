import type { Skill, Tier, Tree } from '../../domain/tree.ts'
import { adaptability } from '../adaptability.ts'
import { header } from '../headers/product-specialist.ts'

const tiers: readonly Tier[] = [
  { id: 'the-map', name: 'The map', description: 'Seeing the whole area before going deep.' },
  {
    id: 'going-deep',
    name: 'Going deep',
    description: 'The odd cases, the reasons and the workings.',
  },
  {
    id: 'being-reachable',
    name: 'Being reachable',
    description: 'There for hard cases, with time left to think.',
  },
  {
    id: 'sharing-depth',
    name: 'Sharing depth',
    description: 'Putting knowledge where others can use it.',
  },
  {
    id: 'making-room',
    name: 'Making room',
    description: 'Helping someone else to know the area as well.',
  },
]

const skills: readonly Skill[] = [
  {
    id: 'spc-map',
    name: 'Map of the area',
    description: 'Shows the parts of the area, their owners and their limits.',
    tier: 'the-map',
    buildsOn: [],
    practiseNow: 'Draw the area on one page and have an engineer correct it.',
  },
  {
    id: 'spc-edges',
    name: 'Odd cases',
    description: 'Collects the strange cases with their causes.',
    tier: 'going-deep',
    buildsOn: ['spc-map'],
    practiseNow: 'For a month, add each case that surprises you to a list the team can search.',
  },
  {
    id: 'spc-history',
    name: 'Why it is so',
    description: 'Finds out what was decided, what was tried, and why.',
    tier: 'going-deep',
    buildsOn: ['spc-map'],
    practiseNow:
      'Ask two long-time colleagues for the story behind one limit, and post it for the team.',
  },
  {
    id: 'spc-internals',
    name: 'How it works inside',
    description: 'Reads enough code, settings or data to explain what happens.',
    tier: 'going-deep',
    buildsOn: ['spc-map'],
    practiseNow:
      'With an engineer, trace one behaviour to its source and tell the team what you found.',
  },
  {
    id: 'spc-hours',
    name: 'Office hours',
    description:
      'Keeps fixed times for questions, so that colleagues get help and long work gets done.',
    tier: 'being-reachable',
    buildsOn: ['spc-edges'],
    practiseNow:
      'Offer one fixed hour a week for a month, when colleagues can bring questions on your area.',
  },
  {
    id: 'spc-escalations',
    name: 'Taking escalations',
    description: 'Solves the case and sends back the lesson.',
    tier: 'being-reachable',
    buildsOn: ['spc-edges', 'spc-internals'],
    practiseNow: 'Return each escalated case with two lines on how to solve it.',
  },
  {
    id: 'spc-guides',
    name: 'Decision guides',
    description: 'Turns what they know into steps that others can follow.',
    tier: 'sharing-depth',
    buildsOn: ['spc-escalations'],
    practiseNow: 'Write a yes-or-no guide for the one hard case that colleagues bring to you most.',
  },
  {
    id: 'spc-advise',
    name: 'Advising product',
    description: 'Gives product teams advice before decisions in the area are made.',
    tier: 'sharing-depth',
    buildsOn: ['spc-history', 'spc-escalations'],
    practiseNow: 'Comment on one plan with three concrete risks, each backed by a ticket.',
  },
  {
    id: 'spc-second',
    name: 'Growing a second expert',
    description: 'Teaches a colleague until either of them can take the case.',
    tier: 'making-room',
    buildsOn: ['spc-hours', 'spc-guides'],
    practiseNow:
      'Let a colleague take two hard cases while you watch, and speak only when they ask.',
  },
]

export const tree: Tree = { ...header, tiers, skills, overarching: adaptability }
