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
    practiseNow: 'Check the ten pages you link to most often.',
  },
  {
    id: 'hlp-style',
    name: 'Style & tone',
    description: 'Keeps one voice and one set of words.',
    tier: 'taking-stock',
    buildsOn: [],
    practiseNow: 'Start a list of terms that your team uses in different ways.',
  },
  {
    id: 'hlp-task',
    name: 'Task-based writing',
    description: 'Writes steps towards a goal and tests them by following them.',
    tier: 'solid-pages',
    buildsOn: ['hlp-style'],
    practiseNow: 'Rewrite one page and have a new colleague follow it.',
  },
  {
    id: 'hlp-structure',
    name: 'Structure',
    description: 'Groups pages the way customers think.',
    tier: 'solid-pages',
    buildsOn: ['hlp-audit'],
    practiseNow: 'Sort fifty questions into groups with two colleagues.',
  },
  {
    id: 'hlp-lifecycle',
    name: 'Keeping it true',
    description: 'Gives each page an owner and a review date, and takes down what is out of date.',
    tier: 'solid-pages',
    buildsOn: ['hlp-audit'],
    practiseNow: 'Each time you link to a page and find it wrong, fix it.',
  },
  {
    id: 'hlp-find',
    name: 'Findability',
    description: "Uses customers' words in titles, summaries and search.",
    tier: 'opening-up',
    buildsOn: ['hlp-structure', 'hlp-task'],
    practiseNow: 'Compare page titles with the subject lines of tickets.',
  },
  {
    id: 'hlp-visuals',
    name: 'Accessible media',
    description: 'Adds pictures and video only where they help, and makes them work for everyone.',
    tier: 'opening-up',
    buildsOn: ['hlp-task'],
    practiseNow: 'Add text alternatives to five screenshots.',
  },
  {
    id: 'hlp-contributors',
    name: 'Helping others contribute',
    description: 'Makes it easy and safe for the team to write.',
    tier: 'opening-up',
    buildsOn: ['hlp-style', 'hlp-lifecycle'],
    practiseNow: 'Give a colleague a template and edit their draft gently.',
  },
  {
    id: 'hlp-measure',
    name: 'Measuring self-service',
    description: 'Reads failed searches, page ratings and contact counts to see what to fix next.',
    tier: 'reading-results',
    buildsOn: ['hlp-find'],
    practiseNow: 'Count contacts on one topic before and after a rewrite.',
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
