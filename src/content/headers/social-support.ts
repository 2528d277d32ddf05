import type { TreeHeader } from '../../domain/tree.ts'
import { acorn, companionFrom } from './seed.ts'

export const header: TreeHeader = {
  id: 'social-support',
  name: 'Social media support',
  description: 'Giving good answers in public, also when it is hard.',
  seeds: [
    acorn('hard-conversations', 'Anger in public is a hard conversation with an audience.'),
    acorn('live-chat', 'The speed is the same and the text is shorter.'),
    acorn('resilience', 'The number of messages and their tone wear people down.'),
    companionFrom(
      'marketing',
      'mkt-copy',
      'A public answer is a short text that has to get one thing done.',
    ),
  ],
}
