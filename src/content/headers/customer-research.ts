import type { TreeHeader } from '../../domain/tree.ts'
import { acorn } from './seed.ts'

export const header: TreeHeader = {
  id: 'customer-research',
  name: 'Customer interviewer',
  description: 'Learning from people by asking and watching.',
  seeds: [
    acorn('empathy', 'People tell the truth to those who listen.'),
    acorn('guided-sessions', 'A guided session is nearly an interview.'),
    acorn('proactive-care', 'Researchers go and look before anyone tells them to.'),
  ],
}
