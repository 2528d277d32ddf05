import type { Box } from '../../layout/box.ts'
import { type CanopyContent, canopyHeight } from '../../layout/canopy.ts'
import { DESTINATION_DISTANCE, DESTINATION_WIDTH, MARK_RADIUS } from '../../layout/measures.ts'
import { mirroredX, type TreeLayout } from '../../layout/tree-layout.ts'
import { headingWidth, tierHeadingHeight } from '../../layout/tree-picture.ts'
import type { PlacedHeading } from './headings.ts'

const CANOPY_GAP = 20
const HEADING_GAP = 16

/** What stands around the skills: the canopy above, the tier names, room for destinations. */
export interface Frame {
  readonly canopy: Box
  /** Top of the tier names. */
  readonly headingY: number
  /** Where the destinations begin, from the first column on. */
  readonly destinationsX: number
  /** Canopy and skills, without the destinations. */
  readonly treeBox: Box
  readonly wholeBox: Box
}

/**
 * `content` is `undefined` for a tree without an overarching skill. The canopy covers the
 * destinations as well while there is room for them on the screen.
 */
export function frameOf(
  layout: TreeLayout,
  content: CanopyContent | undefined,
  headings: readonly PlacedHeading[],
  room: { readonly hasDestinations: boolean; readonly coversDestinations: boolean },
): Frame {
  const destinationsX = layout.width + DESTINATION_DISTANCE
  // The last tier's name may be wider than its cards.
  const treeWidth = Math.max(
    layout.width,
    ...headings.map((each) => mirroredX(layout, each.x) + headingWidth(each)),
  )
  const width = room.hasDestinations ? destinationsX + MARK_RADIUS + DESTINATION_WIDTH : treeWidth
  const canopyWidth = room.coversDestinations ? width : treeWidth
  const height = content ? canopyHeight(content, canopyWidth - MARK_RADIUS) : 0
  const headingY = -HEADING_GAP - Math.max(0, ...headings.map(tierHeadingHeight))
  const top = content ? headingY - CANOPY_GAP - height : headingY
  const box = { x: 0, y: top, height: layout.height - top }
  const inDirection = (each: Box) => ({ ...each, x: mirroredX(layout, each.x, each.width) })
  return {
    canopy: inDirection({ x: 0, y: top, width: canopyWidth, height }),
    headingY,
    destinationsX,
    treeBox: inDirection({ ...box, width: treeWidth }),
    wholeBox: inDirection({ ...box, width }),
  }
}
