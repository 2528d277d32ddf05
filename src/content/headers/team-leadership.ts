import type { TreeHeader } from '../../domain/tree.ts'
import { acorn, companion } from './seed.ts'

export const header: TreeHeader = {
  id: 'team-leadership',
  name: 'People leadership',
  description: 'Helping a team do good work and have good lives.',
  seeds: [
    acorn('rallying', 'People already choose to follow.'),
    acorn('feedback', 'Honest, kind feedback is what a lead uses most.'),
    companion('goals', "A lead keeps many people's promises in sight."),
    acorn('self-care', 'A lead who looks after themselves shows others how to.'),
  ],
}
