import type { TreeHeader } from '../../domain/tree.ts'
import { acorn, companion } from './seed.ts'

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
  ],
}
