import type { Skill, Tier, Tree } from '../../domain/tree.ts'
import { adaptability } from '../adaptability.ts'
import { header } from '../headers/tools-builder.ts'

const tiers: readonly Tier[] = [
  {
    id: 'one-task',
    name: 'One task',
    description: 'Seeing how one task really goes and taking out the handwork.',
  },
  {
    id: 'needs-and-systems',
    name: 'Needs & systems',
    description: 'Finding out what teammates need and what the systems can do.',
  },
  {
    id: 'trying-things',
    name: 'Trying things',
    description: 'Building, automating and comparing on a small scale.',
  },
  {
    id: 'into-daily-use',
    name: 'Into daily use',
    description: 'Helping the team move to something new.',
  },
  {
    id: 'long-term-care',
    name: 'Long-term care',
    description: 'Keeping a tool safe, useful and up to date.',
  },
]

const skills: readonly Skill[] = [
  {
    id: 'tls-map',
    name: 'Mapping the workflow',
    description: 'Draws how work really flows, with its waits and its repeats.',
    tier: 'one-task',
    buildsOn: [],
    practiseNow:
      'Time one frequent task, step by step, for a week, and show the team the slowest step.',
  },
  {
    id: 'tls-scripting',
    name: 'Small scripts',
    description: 'Uses formulas and short scripts in place of repeated handwork.',
    tier: 'one-task',
    buildsOn: [],
    practiseNow: 'Automate one weekly report that the team reads, in a spreadsheet.',
  },
  {
    id: 'tls-needs',
    name: "Teammates' needs",
    description:
      'Watches colleagues work, and separates what they wish for from what really slows them down.',
    tier: 'needs-and-systems',
    buildsOn: ['tls-map'],
    practiseNow:
      "Watch two colleagues handle the same kind of ticket, with their consent, and show each the other's way.",
  },
  {
    id: 'tls-helpdesk',
    name: 'Help-desk set-up',
    description: 'Sets up views, fields, roles and forms that stay tidy.',
    tier: 'needs-and-systems',
    buildsOn: ['tls-map'],
    practiseNow: 'Draw one tidier view or field, and send it to the person who runs the help desk.',
  },
  {
    id: 'tls-apis',
    name: 'Reading & calling APIs',
    description: 'Gets data into and out of systems safely.',
    tier: 'needs-and-systems',
    buildsOn: ['tls-scripting'],
    practiseNow:
      'For one ticket about an integration, make the call yourself in a test account, and note in the ticket what came back.',
  },
  {
    id: 'tls-automation',
    name: 'Rules & saved replies',
    description: 'Automates the dull part and leaves judgement to people.',
    tier: 'trying-things',
    buildsOn: ['tls-helpdesk'],
    practiseNow: 'Delete five old saved replies, and improve the five that the team uses most.',
  },
  {
    id: 'tls-prototype',
    name: 'Prototyping',
    description: 'Builds the smallest thing that can show whether the idea works.',
    tier: 'trying-things',
    buildsOn: ['tls-apis', 'tls-needs'],
    practiseNow:
      'Draw a page that would help the team, try it with three people, and note where each one stops.',
  },
  {
    id: 'tls-evaluate',
    name: 'Choosing tools',
    description: 'Runs a fair trial against needs, cost and risk.',
    tier: 'trying-things',
    buildsOn: ['tls-needs', 'tls-helpdesk'],
    practiseNow:
      'Join the next trial of a tool, and write the comparison for the team on one page.',
  },
  {
    id: 'tls-rollout',
    name: 'Rolling out change',
    description: 'Tells people why, when and how to get help before anything changes.',
    tier: 'into-daily-use',
    buildsOn: ['tls-prototype', 'tls-automation'],
    practiseNow: 'Write a one-page how-to for the next change that someone else brings in.',
  },
  {
    id: 'tls-steward',
    name: 'Looking after a tool',
    description: 'Keeps a tool documented, measured and secure, and retires it in time.',
    tier: 'long-term-care',
    buildsOn: ['tls-rollout', 'tls-evaluate'],
  },
]

export const tree: Tree = { ...header, tiers, skills, overarching: adaptability }
