import type { TreeGuidance } from '../domain/tree-guidance.ts'

const modules: ReadonlyMap<string, () => Promise<{ readonly guidance: TreeGuidance }>> = new Map([
  ['happiness-engineer', () => import('./guidance/happiness-engineer.ts')],
  ['trainer', () => import('./guidance/trainer.ts')],
  ['tools-builder', () => import('./guidance/tools-builder.ts')],
  ['product-liaison', () => import('./guidance/product-liaison.ts')],
  ['marketing', () => import('./guidance/marketing.ts')],
  ['team-leadership', () => import('./guidance/team-leadership.ts')],
  ['help-center', () => import('./guidance/help-center.ts')],
  ['social-support', () => import('./guidance/social-support.ts')],
  ['bug-tester', () => import('./guidance/bug-tester.ts')],
  ['quality-review', () => import('./guidance/quality-review.ts')],
  ['fraud-billing', () => import('./guidance/fraud-billing.ts')],
  ['data-digger', () => import('./guidance/data-digger.ts')],
  ['customer-research', () => import('./guidance/customer-research.ts')],
  ['product-specialist', () => import('./guidance/product-specialist.ts')],
  ['organizer', () => import('./guidance/organizer.ts')],
  ['strategist', () => import('./guidance/strategist.ts')],
])

/**
 * The words of the built-in tree `id`, or `undefined` when there is none of that name. They are
 * fetched when somebody wants to read them. Rejects when they cannot be fetched.
 */
export async function loadGuidance(id: string): Promise<TreeGuidance | undefined> {
  return (await modules.get(id)?.())?.guidance
}
