import type { TreeHeader } from '../../domain/tree.ts'
import { acorn, acornFrom, companion, companionFrom } from './seed.ts'

export const header: TreeHeader = {
  id: 'team-leadership',
  name: 'People leadership',
  description: 'Helping a team do good work and have good lives.',
  seeds: [
    acorn('rallying', 'People already choose to follow.'),
    acorn('feedback', 'Honest, kind feedback is what a lead uses most.'),
    companion('goals', "A lead keeps many people's promises in sight."),
    acorn('self-care', 'A lead who looks after themselves shows others how to.'),
    acornFrom(
      'trainer',
      'trn-trainers',
      "Handing work over and building others' confidence is what a lead does first.",
    ),
    acornFrom(
      'organizer',
      'org-programme',
      'Keeping several efforts on one course is leading, with or without the title.',
    ),
    acornFrom(
      'strategist',
      'str-align',
      'Hearing doubts early, and thanking people for them, is part of leading a team.',
    ),
    companionFrom(
      'trainer',
      'trn-coaching',
      'In a 1:1, too, the next step belongs to the other person.',
    ),
  ],
}
