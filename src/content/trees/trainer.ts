import type { Skill, Tier, Tree } from '../../domain/tree.ts'
import { adaptability } from '../adaptability.ts'
import { header } from '../headers/trainer.ts'

const tiers: readonly Tier[] = [
  {
    id: 'learners-first',
    name: 'Learners first',
    description: 'Seeing how people learn and what holds them back.',
  },
  {
    id: 'aims-and-next-steps',
    name: 'Aims & next steps',
    description: 'Agreeing where a learner is going and what comes next.',
  },
  {
    id: 'preparation',
    name: 'Preparation',
    description: 'Making sessions and exercises out of real work.',
  },
  {
    id: 'in-the-room',
    name: 'In the room',
    description: 'Teaching a group, in person or on a call.',
  },
  {
    id: 'lasting-change',
    name: 'Lasting change',
    description: 'Staying with people until the new way of working holds.',
  },
  {
    id: 'passing-it-on',
    name: 'Passing it on',
    description: 'Training that goes on without the first trainer.',
  },
]

const skills: readonly Skill[] = [
  {
    id: 'trn-learning',
    name: 'How adults learn',
    description:
      'Teaches in small steps, with examples, practice and recall over time, and leaves out what can wait.',
    tier: 'learners-first',
    buildsOn: [],
    practiseNow:
      'Spread one thing you teach a new colleague over two weeks, and note what they remember.',
  },
  {
    id: 'trn-needs',
    name: 'Finding the real gap',
    description:
      'Tells missing knowledge from a poor tool, a poor process or a lack of motivation.',
    tier: 'learners-first',
    buildsOn: [],
    practiseNow:
      'Read ten reopened tickets, and tell your lead which of them training could have prevented.',
  },
  {
    id: 'trn-outcomes',
    name: 'Learning outcomes',
    description: 'Says what people will be able to do afterwards, and how anyone will see it.',
    tier: 'aims-and-next-steps',
    buildsOn: ['trn-needs'],
    practiseNow:
      'Before your next team demo, write one line on what people will do afterwards, and open the demo with it.',
  },
  {
    id: 'trn-coaching',
    name: 'Coaching one to one',
    description: 'Asks more than tells, and leaves the next step with the learner.',
    tier: 'aims-and-next-steps',
    buildsOn: ['trn-learning'],
    practiseNow:
      'Work on one ticket or chat a week with a newer colleague, and note the next step they choose.',
  },
  {
    id: 'trn-design',
    name: 'Session design',
    description: 'Fits explanation, example and practice into the time there is.',
    tier: 'preparation',
    buildsOn: ['trn-outcomes', 'trn-learning'],
    practiseNow:
      'Plan a 20-minute session on a question the team often asks, with more doing than telling.',
  },
  {
    id: 'trn-materials',
    name: 'Practice material',
    description: 'Builds exercises from real cases with the personal details removed.',
    tier: 'preparation',
    buildsOn: ['trn-outcomes'],
    practiseNow: 'Turn three solved tickets into exercises with model answers.',
  },
  {
    id: 'trn-facilitation',
    name: 'Leading a room or call',
    description: 'Keeps everyone taking part, notices confusion, and ends on time.',
    tier: 'in-the-room',
    buildsOn: ['trn-design'],
    practiseNow:
      "Lead the team's next review of a difficult case, and post what the group would do next time.",
  },
  {
    id: 'trn-onboarding',
    name: 'Owning onboarding',
    description: 'Runs the first weeks of new colleagues from start to finish.',
    tier: 'lasting-change',
    buildsOn: ['trn-materials', 'trn-facilitation', 'trn-coaching'],
    practiseNow: "Be a new colleague's buddy for two weeks, and correct the checklist as you go.",
  },
  {
    id: 'trn-evaluate',
    name: 'Knowing whether it worked',
    description: 'Looks for change in real work, not for praise after the session.',
    tier: 'lasting-change',
    buildsOn: ['trn-outcomes', 'trn-facilitation'],
    practiseNow:
      'Check ten tickets from before a session you gave against ten from after, and show the team.',
  },
  {
    id: 'trn-trainers',
    name: 'Growing other trainers',
    description:
      "Hands over material and builds others' confidence, so that training does not depend on one person.",
    tier: 'passing-it-on',
    buildsOn: ['trn-onboarding', 'trn-evaluate'],
  },
]

export const tree: Tree = { ...header, tiers, skills, overarching: adaptability }
