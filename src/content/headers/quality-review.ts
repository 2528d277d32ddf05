import type { TreeHeader } from '../../domain/tree.ts'
import { acorn, acornFrom, companion, companionFrom } from './seed.ts'

export const header: TreeHeader = {
  id: 'quality-review',
  name: 'Support quality',
  description: 'Making good support easy to see and to repeat.',
  seeds: [
    acorn('feedback', 'A review that nobody can use is wasted.'),
    acorn('email-replies', 'It is hard to judge what you do not do well yourself.'),
    companion('empathy', 'Every review is read by a person.'),
    acornFrom(
      'trainer',
      'trn-evaluate',
      'Looking for change in real work means reading it with care, as a review does.',
    ),
    companionFrom(
      'team-leadership',
      'ldr-expectations',
      'Reviews need an agreed picture of good work, shown with examples.',
    ),
  ],
}
