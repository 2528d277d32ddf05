import type { Skill, Tier, Tree } from '../../domain/tree.ts'
import { adaptability } from '../adaptability.ts'
import { header } from '../headers/quality-review.ts'

const tiers: readonly Tier[] = [
  {
    id: 'common-ground',
    name: 'Common ground',
    description: 'Agreeing what good work is and which work to read.',
  },
  {
    id: 'plain-criteria',
    name: 'Plain criteria',
    description: 'Wording each level so that everyone sees the same thing.',
  },
  {
    id: 'careful-reading',
    name: 'Careful reading',
    description: 'Reading the same work the same way each time.',
  },
  {
    id: 'learning-together',
    name: 'Learning together',
    description: 'Comparing views and seeing what the team needs.',
  },
  {
    id: 'built-in',
    name: 'Built in',
    description: 'Reviews that belong to normal work and improve it.',
  },
]

const skills: readonly Skill[] = [
  {
    id: 'qlt-standard',
    name: 'What good means here',
    description: 'Agrees with the team on a few plain qualities.',
    tier: 'common-ground',
    buildsOn: [],
    practiseNow:
      'Bring two replies you admire to a team meeting, and say what makes each one work.',
  },
  {
    id: 'qlt-sampling',
    name: 'Choosing what to read',
    description: 'Picks a fair sample and knows what it leaves out.',
    tier: 'common-ground',
    buildsOn: [],
    practiseNow:
      'Pick ten tickets by a rule you write down first, and tell the team one thing they show.',
  },
  {
    id: 'qlt-rubric',
    name: 'Levels you can see',
    description: 'Describes each level by what one would see in the work.',
    tier: 'plain-criteria',
    buildsOn: ['qlt-standard'],
    practiseNow:
      'Describe the levels of one quality, try them on five tickets, and show the team what you changed.',
  },
  {
    id: 'qlt-review',
    name: 'Consistent reviews',
    description: 'Gives the same work the same rating on a busy day and on a quiet one.',
    tier: 'careful-reading',
    buildsOn: ['qlt-rubric', 'qlt-sampling'],
    practiseNow:
      'Review three tickets a week with a colleague, and write down one habit to keep and one to drop.',
  },
  {
    id: 'qlt-calibrate',
    name: 'Comparing ratings',
    description: 'Compares ratings with others, talks the gaps through, and sharpens the wording.',
    tier: 'learning-together',
    buildsOn: ['qlt-review'],
    practiseNow:
      'Rate one ticket alone, ask three colleagues to do the same, and note together why the ratings differ.',
  },
  {
    id: 'qlt-feedback',
    name: 'Usable feedback',
    description: 'Gives specific, balanced feedback with one next step.',
    tier: 'learning-together',
    buildsOn: ['qlt-review'],
    practiseNow:
      "In your next three reviews of colleagues' work, name three strengths for every change you suggest.",
  },
  {
    id: 'qlt-insight',
    name: 'Quality trends',
    description: 'Sees which gaps belong to the whole team and not to one person.',
    tier: 'learning-together',
    buildsOn: ['qlt-review'],
    practiseNow: 'Sum up a month of reviews in five lines, and send them to your lead.',
  },
  {
    id: 'qlt-peer',
    name: 'Peer review swaps',
    description: "Makes it normal for colleagues to review each other's work.",
    tier: 'built-in',
    buildsOn: ['qlt-calibrate', 'qlt-feedback'],
    practiseNow:
      'Start a swap of two reviews a month with one colleague, and tell the team one thing you learned.',
  },
  {
    id: 'qlt-automated',
    name: 'Checking automated replies',
    description: 'Holds machine-written and template answers to the same standard.',
    tier: 'built-in',
    buildsOn: ['qlt-calibrate'],
    practiseNow:
      "Review ten automated answers by the team's criteria, and report each one that misleads.",
  },
  {
    id: 'qlt-improve',
    name: 'Acting on findings',
    description: 'Carries findings into training, documentation and the product.',
    tier: 'built-in',
    buildsOn: ['qlt-insight', 'qlt-feedback'],
    practiseNow: 'Turn one finding into a better saved reply, and tell the team why it changed.',
  },
]

export const tree: Tree = { ...header, tiers, skills, overarching: adaptability }
