import type { TreeHeader } from '../../domain/tree.ts'
import { acorn, acornFrom, companion } from './seed.ts'

export const header: TreeHeader = {
  id: 'marketing',
  name: 'Marketing',
  description: 'Telling the right people, honestly, why this is for them.',
  seeds: [
    acorn('clear-writing', 'Marketing copy is support writing with more time to prepare.'),
    acorn('framing', 'To show people what a product is for, you say it in their terms.'),
    companion('empathy', 'Knowing why people buy starts with knowing what they struggle with.'),
    acorn('launch-readiness', 'Launches are where support and marketing already meet.'),
    acornFrom(
      'help-center',
      'hlp-find',
      'Content for search starts with the words that customers use themselves.',
    ),
    acornFrom(
      'social-support',
      'soc-community',
      'Whoever looks after customers who help others knows whose stories to tell.',
    ),
  ],
}
