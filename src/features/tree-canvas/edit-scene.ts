import { useMemo } from 'react'
import type { Tier, Tree } from '../../domain/tree.ts'
import type { Box } from '../../layout/box.ts'
import { layoutOf } from '../../layout/layout-cache.ts'
import { withMark } from '../../layout/marked-box.ts'
import { CARD_WIDTH, COLUMN_STEP } from '../../layout/measures.ts'
import type { TreeLayout } from '../../layout/tree-layout.ts'
import { spoken } from '../../messages/messages.ts'
import { useCanopyContent } from './canopy-content.ts'
import { frameOf } from './frame.ts'
import { tierHeadings } from './headings.ts'
import { useCards } from './use-cards.ts'

const NO_CANOPY = { id: '', name: '', description: '', home: '', behaviours: [] }

/** Room above and below the cards, for the fields of a column and what adds to it, in px. */
const HEAD = 66
const HEAD_GAP = 18
const FOOT = 92
const FOOT_GAP = 18
/** Free room between two columns' grounds, in px. */
const LANE_GAP = 8
/** A tree without any skills is as high as one card. */
const LEAST_HEIGHT = 74

/** One column of the tree that is edited: its ground, and where its fields stand. */
export interface Lane {
  readonly tier: Tier
  readonly ground: Box
  readonly head: Box
  readonly foot: Box
}

/** Where everything stands while a tree is edited: without destinations, with room for fields. */
export function useEditScene(tree: Tree) {
  const layout = useMemo(() => layoutOf(tree, spoken.direction), [tree])
  const content = useCanopyContent(tree.overarching ?? NO_CANOPY)
  const hasCanopy = tree.overarching !== undefined
  const headings = useMemo(() => tierHeadings(tree, layout), [tree, layout])
  const frame = useMemo(() => {
    const room = { hasDestinations: false, coversDestinations: false }
    const all = frameOf(layout, hasCanopy ? content : undefined, headings, room)
    const { canopy } = all
    return { ...all, canopy: { ...canopy, y: -HEAD - 2 * HEAD_GAP - canopy.height } }
  }, [layout, headings, hasCanopy, content])
  const skills = useCards(tree, layout, frame)
  const lanes = useMemo(() => lanesOf(tree, layout), [tree, layout])
  return { layout, frame, headings, skills, lanes }
}

function lanesOf(tree: Tree, layout: TreeLayout): readonly Lane[] {
  const height = Math.max(layout.height, LEAST_HEIGHT)
  const width = COLUMN_STEP - LANE_GAP
  return layout.columns.flatMap(({ tier: id, x }, index) => {
    const tier = tree.tiers.find((each) => each.id === id)
    if (!tier) return []
    const own = withMark({ x, y: 0, width: CARD_WIDTH, height: 0 }, layout.direction)
    const across = { x: own.x - (width - own.width) / 2, width }
    const cards = layout.cards.filter((card) => card.x === layout.columns[index]?.x)
    const lowest = Math.max(0, ...cards.map((card) => card.y + card.height))
    const top = -HEAD - 1.5 * HEAD_GAP
    const inner = { x: across.x + LANE_GAP, width: width - 2 * LANE_GAP }
    return [
      {
        tier,
        ground: { ...across, y: top, height: height - top + FOOT },
        head: { ...inner, y: -HEAD - HEAD_GAP, height: HEAD },
        foot: { ...inner, y: lowest + FOOT_GAP, height: FOOT },
      },
    ]
  })
}

/** The column whose ground lies below a point of the picture. */
export function laneAt(lanes: readonly Lane[], x: number): Lane | undefined {
  return lanes.find(({ ground }) => x >= ground.x && x <= ground.x + ground.width)
}
