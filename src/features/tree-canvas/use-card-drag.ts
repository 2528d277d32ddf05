import type { NodeChange, OnNodeDrag } from '@xyflow/react'
import { useState } from 'react'
import type { Box } from '../../layout/box.ts'
import { type Lane, laneAt } from './edit-scene.ts'
import type { CardNode } from './use-cards.ts'

/** Of the card in hand, among cards. */
const ABOVE_ALL = 10

/** The card in hand. */
export interface Drag {
  readonly skill: string
  readonly position: { readonly x: number; readonly y: number }
  /** The column that the card is over. */
  readonly tier: string | undefined
}

/**
 * Takes a card to another column. It lies where it is dragged only until it is let go of: the
 * layout does the placing.
 */
export function useCardDrag(
  boxes: ReadonlyMap<string, Box>,
  lanes: readonly Lane[],
  onMove: (skill: string, tier: string) => void,
) {
  const [drag, setDrag] = useState<Drag>()
  const tierAt = (x: number, width = 0) => laneAt(lanes, x + width / 2)?.tier.id
  const onNodesChange = (changes: readonly NodeChange<CardNode>[]) => {
    for (const change of changes) {
      if (change.type !== 'position' || change.dragging !== true || !change.position) continue
      const { id, position } = change
      setDrag({ skill: id, position, tier: tierAt(position.x, boxes.get(id)?.width) })
    }
  }
  const onNodeDragStop: OnNodeDrag<CardNode> = (_, { id, position, width, type, data }) => {
    setDrag(undefined)
    const tier = tierAt(position.x, width)
    if (type === 'skill' && tier !== undefined && tier !== data.skill.tier) onMove(id, tier)
  }
  return { drag, onNodesChange, onNodeDragStop }
}

/** The nodes with the one in hand where it is held. */
export function withHeld(nodes: readonly CardNode[], drag: Drag | undefined): CardNode[] {
  return nodes.map((node) =>
    node.id === drag?.skill ? { ...node, position: drag.position, zIndex: ABOVE_ALL } : node,
  )
}
