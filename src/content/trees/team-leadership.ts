import type { Skill, Tier, Tree } from '../../domain/tree.ts'
import { adaptability } from '../adaptability.ts'
import { header } from '../headers/team-leadership.ts'

const tiers: readonly Tier[] = [
  {
    id: 'turning-to-others',
    name: 'Turning to others',
    description: "Putting the team's work before one's own.",
  },
  {
    id: 'day-to-day',
    name: 'Day to day',
    description: 'Coaching, clear words and an eye on how people are.',
  },
  {
    id: 'harder-calls',
    name: 'Harder calls',
    description: 'Hard talks, fair workloads and careful choices.',
  },
  {
    id: 'growing-people',
    name: 'Growing people',
    description: 'Plans that help each person go where they want to go.',
  },
  {
    id: 'showing-the-way',
    name: 'Showing the way',
    description: 'A direction that people understand and can use.',
  },
]

const skills: readonly Skill[] = [
  {
    id: 'ldr-shift',
    name: 'Handing over',
    description: "Hands over tasks and counts the team's results rather than their own.",
    tier: 'turning-to-others',
    buildsOn: [],
    practiseNow:
      'Hand over one task that you do often, and for two weeks coach the person who takes it on.',
  },
  {
    id: 'ldr-one-on-ones',
    name: 'One-to-ones',
    description: 'Holds regular talks in which the other person sets most of the agenda.',
    tier: 'turning-to-others',
    buildsOn: [],
    practiseNow:
      'Bring a written agenda of three points to your next 1:1, and send it a day ahead.',
  },
  {
    id: 'ldr-coaching',
    name: 'Coaching',
    description: 'Helps people find the next step themselves.',
    tier: 'day-to-day',
    buildsOn: ['ldr-one-on-ones'],
    practiseNow:
      'For a week, ask two questions before you answer a how-to question, and count how often a colleague needs no answer.',
  },
  {
    id: 'ldr-expectations',
    name: 'Clear expectations',
    description: 'Shows what good work looks like, with examples.',
    tier: 'day-to-day',
    buildsOn: ['ldr-shift'],
    practiseNow:
      'With two colleagues, write what each level of one skill looks like, and post it for the team.',
  },
  {
    id: 'ldr-health',
    name: 'Team health',
    description: 'Notices workload, mood and silence, and acts early.',
    tier: 'day-to-day',
    buildsOn: ['ldr-one-on-ones'],
    practiseNow:
      'Run a five-minute check-in with the team each week, and tell your lead one thing to fix.',
  },
  {
    id: 'ldr-feedback',
    name: 'Difficult feedback',
    description: 'Says the hard thing soon, in private and with examples.',
    tier: 'harder-calls',
    buildsOn: ['ldr-coaching', 'ldr-expectations'],
    practiseNow:
      'Each week, give one colleague feedback on a real reply, with one thing that helped and one to change.',
  },
  {
    id: 'ldr-capacity',
    name: 'Load & coverage',
    description: 'Shares out hours and work fairly as the queue changes.',
    tier: 'harder-calls',
    buildsOn: ['ldr-expectations'],
    practiseNow:
      "Draft next month's coverage plan with your lead, and mark the hours with too few people.",
  },
  {
    id: 'ldr-hiring',
    name: 'Hiring',
    description: 'Chooses people by how they do the work, not by how alike they are.',
    tier: 'harder-calls',
    buildsOn: ['ldr-expectations'],
    practiseNow:
      'For the next opening, review three trial replies by points that were agreed beforehand.',
  },
  {
    id: 'ldr-growth',
    name: 'Reviews & growth plans',
    description: 'Turns ratings into a plan that the person wants to follow.',
    tier: 'growing-people',
    buildsOn: ['ldr-coaching', 'ldr-feedback'],
  },
  {
    id: 'ldr-direction',
    name: 'Direction & results',
    description: 'Says where the team is going and shows whether it is getting there.',
    tier: 'showing-the-way',
    buildsOn: ['ldr-capacity', 'ldr-growth', 'ldr-health'],
  },
]

export const tree: Tree = { ...header, tiers, skills, overarching: adaptability }
