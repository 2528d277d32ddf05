import { Position } from '@xyflow/react'
import type { Direction } from '../../layout/drawing.ts'
import { CARD_HEIGHT, CARD_WIDTH, MARK_RADIUS } from '../../layout/measures.ts'
import type { Link, TreeLayout } from '../../layout/tree-layout.ts'
import type { CanopyNode, SkillNode } from './canvas-nodes.ts'
import { paintedLinks } from './painted-tree.ts'
import { meets, type Seen } from './sight.ts'

type CardNode = SkillNode | CanopyNode

/** Width and height of the bud that lines are drawn from, and how far its middle lies out, in px. */
const BUD = 28
const BUD_OUT = 9

/** The nodes of a tree as they are edited: with ends for lines, and to be dragged. */
export function editNodes(
  nodes: readonly CardNode[],
  direction: Direction,
  isDraggable: boolean,
): readonly CardNode[] {
  const handles = handlesIn(direction)
  return nodes.map((node) => ({
    ...node,
    handles,
    draggable: node.type === 'skill' && isDraggable,
  }))
}

/** The links that have a part of their way in an area of a large tree. */
export function linksIn(layout: TreeLayout, area: Seen | undefined): readonly Link[] {
  return area ? paintedLinks(layout).filter((link) => meets(link, area)) : []
}

/** Where React Flow begins and ends lines on a card: given, since it would lose what it measures. */
function handlesIn(direction: Direction) {
  const width = CARD_WIDTH + MARK_RADIUS
  const [start, end] =
    direction === 'rtl' ? [Position.Right, Position.Left] : [Position.Left, Position.Right]
  const bud = {
    x: direction === 'rtl' ? -BUD / 2 - BUD_OUT : width - BUD / 2 + BUD_OUT,
    y: (CARD_HEIGHT - BUD) / 2,
  }
  return [
    { type: 'source' as const, position: end, ...bud, width: BUD, height: BUD },
    { type: 'target' as const, position: start, x: 0, y: 0, width, height: CARD_HEIGHT },
  ]
}
