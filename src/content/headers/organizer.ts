import type { TreeHeader } from '../../domain/tree.ts'
import { acorn, acornFrom, companion } from './seed.ts'

export const header: TreeHeader = {
  id: 'organizer',
  name: 'Organiser',
  description: 'Making things happen with and for people.',
  seeds: [
    acorn('time-tasks', "Planning other people's time begins with planning your own."),
    acorn('small-projects', 'Finishing small things well leads to larger ones.'),
    acorn('goals', 'An event needs a goal before it needs a date.'),
    companion('rallying', 'People must want to come.'),
    acornFrom(
      'marketing',
      'mkt-launch',
      'A launch has a fixed date, many people and little slack, as an event does.',
    ),
  ],
}
