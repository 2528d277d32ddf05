import type { Skill, Tier, Tree } from '../../domain/tree.ts'
import { adaptability } from '../adaptability.ts'
import { header } from '../headers/fraud-billing.ts'

const tiers: readonly Tier[] = [
  {
    id: 'firm-basics',
    name: 'Firm basics',
    description: 'How money moves, how data stays safe and what looks odd.',
  },
  {
    id: 'working-a-case',
    name: 'Working a case',
    description: 'Deciding, proving and recording, one case at a time.',
  },
  {
    id: 'beyond-the-case',
    name: 'Beyond the case',
    description: 'Clear refusals, useful counts and guides for others.',
  },
  { id: 'fewer-cases', name: 'Fewer cases', description: 'Stopping losses before they happen.' },
]

const skills: readonly Skill[] = [
  {
    id: 'frd-billing',
    name: 'How billing works',
    description: 'Explains plans, renewals, invoices, taxes and refunds correctly.',
    tier: 'firm-basics',
    buildsOn: [],
    practiseNow:
      "Trace one customer's payments from sign-up to refund, and write each step on one line.",
  },
  {
    id: 'frd-privacy',
    name: 'Identity & data care',
    description: 'Checks who is asking and opens only the data that is needed.',
    tier: 'firm-basics',
    buildsOn: [],
    practiseNow:
      'Go through each identity check once, and tell whoever owns them which is the weakest.',
  },
  {
    id: 'frd-signals',
    name: 'Fraud signals',
    description: 'Recognises common signs of fraud, and looks for the innocent reason too.',
    tier: 'firm-basics',
    buildsOn: [],
    practiseNow: 'For two weeks, note for each flagged account why it was or was not fraud.',
  },
  {
    id: 'frd-policy',
    name: 'Policy & judgement',
    description: 'Applies refund rules and knows when to bend them.',
    tier: 'working-a-case',
    buildsOn: ['frd-billing'],
    practiseNow: 'Write up three borderline refunds with your reasons.',
  },
  {
    id: 'frd-disputes',
    name: 'Disputed payments',
    description: 'Gathers the evidence in time, and learns from disputes that are lost.',
    tier: 'working-a-case',
    buildsOn: ['frd-billing'],
    practiseNow:
      'Help with one dispute from first notice to outcome, and note what was sent and when.',
  },
  {
    id: 'frd-investigate',
    name: 'Investigation',
    description: 'Works a case step by step and records each step.',
    tier: 'working-a-case',
    buildsOn: ['frd-signals', 'frd-privacy'],
    practiseNow: "Follow one of a colleague's investigations from start to end, and keep the log.",
  },
  {
    id: 'frd-refuse',
    name: 'Saying no safely',
    description: 'Refuses clearly without showing how fraud is detected.',
    tier: 'beyond-the-case',
    buildsOn: ['frd-policy'],
    practiseNow: 'Rehearse three refusals with a colleague, and keep the best sentence of each.',
  },
  {
    id: 'frd-trends',
    name: 'Loss & trend reports',
    description: 'Shows what is lost, where, and what has changed.',
    tier: 'beyond-the-case',
    buildsOn: ['frd-disputes', 'frd-investigate'],
    practiseNow: 'Count the reasons for disputes over one quarter.',
  },
  {
    id: 'frd-playbook',
    name: 'Decision guides',
    description: 'Writes guides that help others decide.',
    tier: 'beyond-the-case',
    buildsOn: ['frd-policy', 'frd-investigate'],
    practiseNow: 'Draft a one-page guide for the most common case.',
  },
  {
    id: 'frd-prevent',
    name: 'Prevention',
    description: 'Works with payment and product teams so that less money is lost.',
    tier: 'fewer-cases',
    buildsOn: ['frd-trends', 'frd-refuse'],
  },
]

export const tree: Tree = { ...header, tiers, skills, overarching: adaptability }
