import type { TreeHeader } from '../../domain/tree.ts'
import { acorn, acornFrom, companion, companionFrom } from './seed.ts'

export const header: TreeHeader = {
  id: 'bug-tester',
  name: 'Bugs & product testing',
  description: 'Finding what is broken before it spreads.',
  seeds: [
    acorn('bug-reports', 'Everything in this work ends in a good report.'),
    acorn('troubleshooting', 'Narrowing down a fault is half of testing.'),
    companion('focus', 'Testing takes patience, and it only helps when it is finished.'),
    acornFrom(
      'product-specialist',
      'spc-escalations',
      'Working a hard case through to its lesson takes the same digging as testing.',
    ),
    companionFrom(
      'product-liaison',
      'lia-impact',
      'How bad a bug is depends on who it affects and how often.',
    ),
  ],
}
