import type { TreeHeader } from '../../domain/tree.ts'
import { acorn, acornFrom, companion } from './seed.ts'

export const header: TreeHeader = {
  id: 'product-liaison',
  name: 'Product liaison',
  description: 'Keeping customers and product teams in one conversation.',
  seeds: [
    acorn('bridging', 'The whole role is to explain each side to the other.'),
    acorn('advocacy', 'The liaison speaks for people who are not in the room.'),
    companion(
      'framing',
      'Product teams act on what a problem costs, not on how many people complain.',
    ),
    companion('bug-reports', 'Trust with engineers starts with good reports.'),
    acornFrom(
      'bug-tester',
      'bug-cause',
      'Tracing a fault back with engineers is liaison work on a single case.',
    ),
    acornFrom(
      'product-specialist',
      'spc-advise',
      'Advising product teams before they decide is the same role in one area.',
    ),
    acornFrom(
      'customer-research',
      'res-share',
      'A liaison also gets busy people to read what customers said and act on it.',
    ),
  ],
}
