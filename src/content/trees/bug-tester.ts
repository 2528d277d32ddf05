import type { Skill, Tier, Tree } from '../../domain/tree.ts'
import { adaptability } from '../adaptability.ts'
import { header } from '../headers/bug-tester.ts'

const tiers: readonly Tier[] = [
  {
    id: 'proof',
    name: 'Proof',
    description: 'Making a fault happen again and keeping the evidence.',
  },
  {
    id: 'putting-in-order',
    name: 'Putting in order',
    description: 'Sorting faults and choosing what to test.',
  },
  {
    id: 'digging-deeper',
    name: 'Digging deeper',
    description: 'Looking for new faults, old faults and their causes.',
  },
  {
    id: 'fewer-faults',
    name: 'Fewer faults',
    description: 'Finding trouble early, or designing it out.',
  },
]

const skills: readonly Skill[] = [
  {
    id: 'bug-repro',
    name: 'Shortest steps',
    description: 'Finds the shortest path that always fails.',
    tier: 'proof',
    buildsOn: [],
    practiseNow: 'Cut the steps in your next report by half, and check that the fault still shows.',
  },
  {
    id: 'bug-evidence',
    name: 'Logs & browser tools',
    description: 'Collects logs and other evidence before anyone asks for them.',
    tier: 'proof',
    buildsOn: [],
    practiseNow: "Attach the browser's console or network record to your next three reports.",
  },
  {
    id: 'bug-severity',
    name: 'Severity & priority',
    description: 'Keeps two questions apart: how bad it is, and how soon it must be fixed.',
    tier: 'putting-in-order',
    buildsOn: ['bug-repro'],
    practiseNow:
      'Rate ten old bugs before you look at what engineers decided, then count how many ratings match.',
  },
  {
    id: 'bug-register',
    name: 'Known-issue list',
    description: 'Keeps one list of known faults with workaround and status.',
    tier: 'putting-in-order',
    buildsOn: ['bug-repro'],
    practiseNow: 'Keep the known-issues page up to date for the team for a month.',
  },
  {
    id: 'bug-design',
    name: 'Test design',
    description: 'Picks test cases by limits, kinds of input and risk.',
    tier: 'putting-in-order',
    buildsOn: ['bug-repro'],
    practiseNow:
      'Write a checklist of ten cases for one form, and give it to the people who build it.',
  },
  {
    id: 'bug-explore',
    name: 'Exploring with a goal',
    description: 'Tests with a goal, a timer and notes.',
    tier: 'digging-deeper',
    buildsOn: ['bug-design'],
    practiseNow:
      'Hold a 45-minute test session on a planned change, and send your notes to those who build it.',
  },
  {
    id: 'bug-regression',
    name: 'Repeat checks',
    description: 'Makes sure that old faults stay gone.',
    tier: 'digging-deeper',
    buildsOn: ['bug-design', 'bug-register'],
    practiseNow:
      'Turn the five bugs that brought the most tickets into a checklist for each release.',
  },
  {
    id: 'bug-cause',
    name: 'Finding root causes',
    description: 'Follows a fault, with engineers, to the decision that let it in.',
    tier: 'digging-deeper',
    buildsOn: ['bug-evidence', 'bug-severity'],
    practiseNow: 'Join one review after an incident, take the notes, and share them with the team.',
  },
  {
    id: 'bug-beta',
    name: 'Running a beta',
    description: 'Finds testers, tells them what to try, and listens to them.',
    tier: 'fewer-faults',
    buildsOn: ['bug-explore', 'bug-severity'],
    practiseNow:
      'Organise a one-hour test of a new feature with three colleagues in support, and report what you find.',
  },
  {
    id: 'bug-prevent',
    name: 'Preventing bugs',
    description: 'Works with engineers until one kind of fault can no longer happen.',
    tier: 'fewer-faults',
    buildsOn: ['bug-cause', 'bug-regression'],
  },
]

export const tree: Tree = { ...header, tiers, skills, overarching: adaptability }
