import type { TreeHeader } from '../../domain/tree.ts'
import { acorn, companion } from './seed.ts'

export const header: TreeHeader = {
  id: 'quality-review',
  name: 'Support quality',
  description: 'Making good support easy to see and to repeat.',
  seeds: [
    acorn('feedback', 'A review that nobody can use is wasted.'),
    acorn('email-replies', 'It is hard to judge what you do not do well yourself.'),
    companion('empathy', 'Every review is read by a person.'),
  ],
}
