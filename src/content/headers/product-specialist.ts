import type { TreeHeader } from '../../domain/tree.ts'
import { acorn, acornFrom } from './seed.ts'

export const header: TreeHeader = {
  id: 'product-specialist',
  name: 'Product specialist',
  description: 'Knowing one area so well that others bring their hard cases.',
  seeds: [
    acorn('deep-specialism', 'Depth is what this role is about.'),
    acorn('product-knowledge', 'Knowing the whole product shows where your area ends.'),
    acorn('learning', 'What a specialist knows goes out of date.'),
    acornFrom(
      'fraud-billing',
      'frd-playbook',
      'Writing the guide that others decide by is how a specialist works too.',
    ),
  ],
}
