import type { Skill, Tier, Tree } from '../../domain/tree.ts'
import { adaptability } from '../adaptability.ts'
import { header } from '../headers/product-liaison.ts'

const tiers: readonly Tier[] = [
  {
    id: 'listening-in',
    name: 'Listening in',
    description: 'Hearing customers and learning how the product gets built.',
  },
  {
    id: 'translating',
    name: 'Translating',
    description: 'Turning wishes into problems, and results back into words.',
  },
  {
    id: 'working-as-one',
    name: 'Working as one',
    description: 'Side by side with the people who build the product.',
  },
  { id: 'weighing', name: 'Weighing', description: 'Talking openly about what should come first.' },
  { id: 'shaping', name: 'Shaping', description: 'A steady say in what comes next.' },
]

const skills: readonly Skill[] = [
  {
    id: 'lia-voice',
    name: "Customers' own words",
    description: 'Sums up what customers say, with counts and quotes.',
    tier: 'listening-in',
    buildsOn: [],
    practiseNow: 'Post a short monthly note on the three most frequent themes.',
  },
  {
    id: 'lia-triage',
    name: 'Shared triage',
    description: 'Sorts new issues together with the product team, by rules both agreed.',
    tier: 'listening-in',
    buildsOn: [],
    practiseNow: 'Sit in on one triage session and bring two cases you have sorted.',
  },
  {
    id: 'lia-process',
    name: 'How product gets built',
    description: 'Learns when plans are made, who decides what, and when input helps.',
    tier: 'listening-in',
    buildsOn: [],
    practiseNow:
      'Ask a product manager to explain one finished change step by step, and post your notes for the team.',
  },
  {
    id: 'lia-problem',
    name: 'Naming the problem',
    description: 'States the problem, and leaves the solution open.',
    tier: 'translating',
    buildsOn: ['lia-voice'],
    practiseNow: 'Rewrite five feature requests as problems, and give them to the product team.',
  },
  {
    id: 'lia-loop',
    name: 'Reporting back',
    description: 'Tells customers and colleagues what became of their input.',
    tier: 'translating',
    buildsOn: ['lia-voice'],
    practiseNow: 'Write to ten people whose bug is fixed, and tell them what works now.',
  },
  {
    id: 'lia-impact',
    name: 'Sizing impact',
    description: 'Estimates who is affected, how often, and what it costs them.',
    tier: 'working-as-one',
    buildsOn: ['lia-triage', 'lia-problem'],
    practiseNow:
      'In your next three reports, say how many people are affected and what the workaround costs them.',
  },
  {
    id: 'lia-discovery',
    name: 'Discovering together',
    description: 'Brings customers and product people together early.',
    tier: 'working-as-one',
    buildsOn: ['lia-problem', 'lia-process'],
    practiseNow:
      'Find two customers who agree to a call with a product team, and tell both sides what it is for.',
  },
  {
    id: 'lia-launch',
    name: 'Launch partnership',
    description: 'Prepares support and customers for a launch together with the product team.',
    tier: 'working-as-one',
    buildsOn: ['lia-process', 'lia-loop'],
    practiseNow:
      'List the likely objections to one release with a fair answer each, and give the list to the team.',
  },
  {
    id: 'lia-tradeoffs',
    name: 'Trade-off talks',
    description: 'Argues for a priority in the open and accepts a no that comes with reasons.',
    tier: 'weighing',
    buildsOn: ['lia-impact', 'lia-process'],
    practiseNow:
      'Give one case for and one case against the same request at your next team meeting.',
  },
  {
    id: 'lia-roadmap',
    name: 'Shaping the roadmap',
    description: 'Brings evidence to every planning round and helps to decide what comes next.',
    tier: 'shaping',
    buildsOn: ['lia-tradeoffs', 'lia-discovery', 'lia-launch'],
  },
]

export const tree: Tree = { ...header, tiers, skills, overarching: adaptability }
