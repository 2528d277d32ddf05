import type { TreeHeader } from '../../domain/tree.ts'
import { acorn, companion, companionFrom } from './seed.ts'

export const header: TreeHeader = {
  id: 'fraud-billing',
  name: 'Fraud & billing',
  description: 'Handling money questions with care for the facts and for the person.',
  seeds: [
    acorn('pattern-spotting', 'Fraud shows up as a pattern first.'),
    acorn('focus', 'Deadlines and details decide these cases.'),
    companion('hard-conversations', 'Many of these conversations end in a no.'),
    companion('resilience', 'Abusive messages are more common here.'),
    companionFrom(
      'data-digger',
      'dat-sql',
      'Signs of fraud are easier to check when you can get the data yourself.',
    ),
  ],
}
