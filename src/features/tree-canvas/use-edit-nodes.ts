import { Position, useConnection } from '@xyflow/react'
import { useMemo } from 'react'
import type { Direction } from '../../layout/drawing.ts'
import { CARD_HEIGHT, CARD_WIDTH, MARK_RADIUS } from '../../layout/measures.ts'
import type { Link, TreeLayout } from '../../layout/tree-layout.ts'
import { spoken } from '../../messages/messages.ts'
import { reaches, type Seen } from './seen.ts'
import { type Drag, withHeld } from './use-card-drag.ts'
import { type CardNode, cardsInPage } from './use-cards.ts'
import type { LevelOfDetail } from './use-detail.ts'

/** Width and height of the bud that lines are drawn from, and how far its middle lies out, in px. */
const BUD = 28
const BUD_OUT = 9

/**
 * The nodes of a tree as they are edited, with ends for lines. Of a large tree these are what
 * `mounted` says and, wherever it is, what something is done with: `kept`, the card in hand, and
 * the one that a line is being drawn from.
 */
export function useEditNodes(
  skills: readonly CardNode[],
  { isLarge, isDrawn, mounted }: Pick<LevelOfDetail, 'isLarge' | 'isDrawn' | 'mounted'>,
  kept: readonly (string | undefined)[],
  drag: Drag | undefined,
): CardNode[] {
  const drawnFrom = useConnection((connection) => connection.fromNode?.id)
  const cards = useMemo(() => {
    const handles = handlesIn(spoken.direction)
    return skills.map((node) => {
      return { ...node, handles, draggable: node.type === 'skill' && !isDrawn }
    })
  }, [skills, isDrawn])
  const dragged = drag?.skill
  const there = useMemo(
    () => cardsInPage(cards, { isLarge, mounted }, [...kept, dragged, drawnFrom]),
    [isLarge, cards, mounted, kept, dragged, drawnFrom],
  )
  return useMemo(() => withHeld(there, drag), [there, drag])
}

/** The links that have a part of their way in an area of a large tree. */
export function linksIn(layout: TreeLayout, area: Seen | undefined): readonly Link[] {
  return area ? layout.links.filter((link) => reaches(link, area)) : []
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
