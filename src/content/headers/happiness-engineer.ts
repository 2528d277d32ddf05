import type { TreeHeader } from '../../domain/tree.ts'

/** The main tree: it needs no seed itself, and an acorn of it leads to every destination. */
export const header = {
  id: 'happiness-engineer',
  name: 'Customer support',
  description: 'Helping people use a product, and growing while doing it.',
  seeds: [],
} as const satisfies TreeHeader
