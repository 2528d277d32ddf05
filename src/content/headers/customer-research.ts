import type { TreeHeader } from '../../domain/tree.ts'
import { acorn, acornFrom, companionFrom } from './seed.ts'

export const header: TreeHeader = {
  id: 'customer-research',
  name: 'Customer interviewer',
  description: 'Learning from people by asking and watching.',
  seeds: [
    acorn('empathy', 'People tell the truth to those who listen.'),
    acorn('guided-sessions', 'A guided session is nearly an interview.'),
    acorn('proactive-care', 'Researchers go and look before anyone tells them to.'),
    acornFrom(
      'product-liaison',
      'lia-discovery',
      'Bringing customers into early product talks is already a form of research.',
    ),
    companionFrom(
      'marketing',
      'mkt-stories',
      'Asking someone for their true story takes the same open questions and consent.',
    ),
  ],
}
