import { expect, it } from 'vitest'
import { skillNodes } from '../../src/features/tree-canvas/canvas-nodes.ts'
import { layoutTree } from '../../src/layout/tree-layout.ts'
import { skill, tree } from '../builders.ts'

const support = tree('support', [
  skill('rest', 'Ground'),
  skill('focus', 'Ground'),
  skill('empathy', 'Habits', 'rest'),
  skill('calls', 'Customer', 'empathy'),
])

it.each(['ltr', 'rtl'] as const)('skills are read foundations first, in %s', (direction) => {
  const nodes = skillNodes(support, layoutTree(support, { direction }))
  expect(
    nodes
      .slice(0, 2)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['focus', 'rest'])
  expect(nodes.slice(2).map(({ id }) => id)).toEqual(['empathy', 'calls'])
})
