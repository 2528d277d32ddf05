import type { Tree } from '../domain/tree.ts'
import { happinessEngineer } from './trees/happiness-engineer.ts'

/** Each destination's skills are fetched only when they are wanted. */
const destinations: ReadonlyMap<string, () => Promise<{ readonly tree: Tree }>> = new Map([
  ['trainer', () => import('./trees/trainer.ts')],
  ['tools-builder', () => import('./trees/tools-builder.ts')],
  ['product-liaison', () => import('./trees/product-liaison.ts')],
  ['marketing', () => import('./trees/marketing.ts')],
  ['team-leadership', () => import('./trees/team-leadership.ts')],
  ['help-center', () => import('./trees/help-center.ts')],
  ['social-support', () => import('./trees/social-support.ts')],
  ['bug-tester', () => import('./trees/bug-tester.ts')],
  ['quality-review', () => import('./trees/quality-review.ts')],
  ['fraud-billing', () => import('./trees/fraud-billing.ts')],
  ['data-digger', () => import('./trees/data-digger.ts')],
  ['customer-research', () => import('./trees/customer-research.ts')],
  ['product-specialist', () => import('./trees/product-specialist.ts')],
  ['organizer', () => import('./trees/organizer.ts')],
  ['strategist', () => import('./trees/strategist.ts')],
])

/** The ids of the trees that come with the app. */
export const builtInTrees: ReadonlySet<string> = new Set([
  happinessEngineer.id,
  ...destinations.keys(),
])

/**
 * The built-in tree `id` with its skills, or `undefined` when there is none of that name.
 * Rejects when the tree's module cannot be fetched.
 */
export async function loadBuiltInTree(id: string): Promise<Tree | undefined> {
  if (id === happinessEngineer.id) return happinessEngineer
  return (await destinations.get(id)?.())?.tree
}
