import { expect, it } from 'vitest'
import { frameOf } from '../../src/features/tree-canvas/frame.ts'
import { skillNodes } from '../../src/features/tree-canvas/canvas-nodes.ts'
import { tierHeadings } from '../../src/features/tree-canvas/headings.ts'
import { layoutTree } from '../../src/layout/tree-layout.ts'
import { skill, tree } from '../builders.ts'

const support = tree('support', [
  skill('rest', 'Ground'),
  skill('focus', 'Ground'),
  skill('empathy', 'Habits', 'rest'),
  skill('calls', 'Customer', 'empathy'),
])

it.each(['ltr', 'rtl'] as const)('skills are read foundations first, in %s', (direction) => {
  const layout = layoutTree(support, { direction })
  const room = { hasDestinations: false, coversDestinations: false }
  const frame = frameOf(layout, undefined, tierHeadings(support, layout), room)
  const nodes = skillNodes(support, layout, frame)
  expect(
    nodes
      .slice(0, 2)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['focus', 'rest'])
  expect(nodes.slice(2).map(({ id }) => id)).toEqual(['empathy', 'calls'])
})
