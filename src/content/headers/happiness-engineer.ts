import type { TreeHeader } from '../../domain/tree.ts'

/** The main tree: the one that every seed of the grove comes from. */
export const header = {
  id: 'happiness-engineer',
  name: 'Customer support',
  description: 'Helping people use a product, and growing while doing it.',
  seeds: [],
} as const satisfies TreeHeader
