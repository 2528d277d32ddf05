import type { Group } from '../../layout/drawing.ts'
import type { TreeLayout } from '../../layout/tree-layout.ts'
import { linksLayer, tierHeading } from '../../layout/tree-picture.ts'
import type { Frame } from './frame.ts'
import type { PlacedHeading } from './headings.ts'

/** What lies behind the cards, and no rating and no pointer changes: tier names and branches. */
export function groundShape(
  headings: readonly PlacedHeading[],
  layout: TreeLayout,
  frame: Frame,
): Group {
  return {
    kind: 'group',
    children: [
      ...headings.map(({ x, ...heading }) => ({
        kind: 'group' as const,
        x,
        y: frame.headingY,
        children: [tierHeading(heading)],
      })),
      ...linksLayer(layout.links),
    ],
  }
}
