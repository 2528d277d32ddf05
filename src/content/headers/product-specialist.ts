import type { TreeHeader } from '../../domain/tree.ts'
import { acorn } from './seed.ts'

export const header: TreeHeader = {
  id: 'product-specialist',
  name: 'Product specialist',
  description: 'Knowing one area so well that others bring their hard cases.',
  seeds: [
    acorn('deep-specialism', 'Depth is what this role is about.'),
    acorn('product-knowledge', 'Knowing the whole product shows where your area ends.'),
    acorn('learning', 'What a specialist knows goes out of date.'),
  ],
}
