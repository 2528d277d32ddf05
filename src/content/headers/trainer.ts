import type { TreeHeader } from '../../domain/tree.ts'
import { acorn, acornFrom, companion } from './seed.ts'

export const header: TreeHeader = {
  id: 'trainer',
  name: 'Teaching & training',
  description: 'Helping many people get better, on purpose and in ways that can be seen.',
  seeds: [
    acorn('mentoring', 'Teaching one person is the smallest form of training.'),
    acorn('knowledge-sharing', 'A trainer works with know-how that others can already copy.'),
    companion(
      'guided-sessions',
      'Leading a session while someone else does the work is the same craft.',
    ),
    companion('learning', 'People who keep learning themselves design better practice for others.'),
    acornFrom(
      'quality-review',
      'qlt-improve',
      'Reviews show where the real gaps are, and training is one way to close them.',
    ),
    acornFrom(
      'product-specialist',
      'spc-second',
      'Teaching one colleague until they can take the case is training from start to finish.',
    ),
  ],
}
