import type { Skill, Tier, Tree } from '../../domain/tree.ts'
import { adaptability } from '../adaptability.ts'
import { header } from '../headers/help-center.ts'

const tiers: readonly Tier[] = [
  {
    id: 'taking-stock',
    name: 'Taking stock',
    description: 'Knowing what is there and how it should sound.',
  },
  {
    id: 'solid-pages',
    name: 'Solid pages',
    description: 'Pages that work, in places that make sense, and stay true.',
  },
  {
    id: 'opening-up',
    name: 'Opening up',
    description: 'Easier to find, easier to use and easier to add to.',
  },
  {
    id: 'reading-results',
    name: 'Reading results',
    description: 'Seeing what people found and where they gave up.',
  },
  {
    id: 'the-whole-service',
    name: 'The whole service',
    description: 'Choosing the best place for each answer.',
  },
]

const skills: readonly Skill[] = [
  {
    id: 'hlp-audit',
    name: 'Content check',
    description: 'Lists which pages exist, which are out of date, and which are missing.',
    tier: 'taking-stock',
    buildsOn: [],
    practiseNow:
      'Check the ten pages you link to most often, and report each step that is out of date.',
  },
  {
    id: 'hlp-style',
    name: 'Style & tone',
    description: 'Keeps one voice and one set of words.',
    tier: 'taking-stock',
    buildsOn: [],
    practiseNow:
      'List ten terms that your team uses in different ways, and agree on one word for each.',
  },
  {
    id: 'hlp-task',
    name: 'Task-based writing',
    description: 'Writes steps towards a goal and tests them by following them.',
    tier: 'solid-pages',
    buildsOn: ['hlp-style'],
    practiseNow:
      'Rewrite one page, have a new colleague follow it, and fix each step where they stop.',
  },
  {
    id: 'hlp-structure',
    name: 'Structure',
    description: 'Groups pages the way customers think.',
    tier: 'solid-pages',
    buildsOn: ['hlp-audit'],
    practiseNow:
      'Sort fifty questions from tickets into groups with two colleagues, and name each group.',
  },
  {
    id: 'hlp-lifecycle',
    name: 'Keeping it true',
    description: 'Gives each page an owner and a review date, and takes down what is out of date.',
    tier: 'solid-pages',
    buildsOn: ['hlp-audit'],
    practiseNow: 'Each time you link to a page and find it wrong, fix it or flag it the same day.',
  },
  {
    id: 'hlp-find',
    name: 'Findability',
    description: "Uses customers' words in titles, summaries and search.",
    tier: 'opening-up',
    buildsOn: ['hlp-structure', 'hlp-task'],
    practiseNow:
      'Put ten page titles beside the subject lines of tickets, and suggest three better titles.',
  },
  {
    id: 'hlp-visuals',
    name: 'Accessible media',
    description: 'Adds pictures and video only where they help, and makes them work for everyone.',
    tier: 'opening-up',
    buildsOn: ['hlp-task'],
    practiseNow: 'Add text alternatives to five screenshots on the pages you link to most.',
  },
  {
    id: 'hlp-contributors',
    name: 'Helping others contribute',
    description: 'Makes it easy and safe for the team to write.',
    tier: 'opening-up',
    buildsOn: ['hlp-style', 'hlp-lifecycle'],
    practiseNow:
      'Give one colleague a page template, and suggest at most three changes to their draft.',
  },
  {
    id: 'hlp-measure',
    name: 'Measuring self-service',
    description: 'Reads failed searches, page ratings and contact counts to see what to fix next.',
    tier: 'reading-results',
    buildsOn: ['hlp-find'],
    practiseNow: 'Count contacts on one topic for two weeks before and after you rewrite its page.',
  },
  {
    id: 'hlp-strategy',
    name: 'Self-service strategy',
    description:
      'Decides which answers belong in the product, in the help centre, or with a person.',
    tier: 'the-whole-service',
    buildsOn: ['hlp-measure', 'hlp-contributors'],
  },
]

export const tree: Tree = { ...header, tiers, skills, overarching: adaptability }
