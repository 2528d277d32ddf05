import { useMemo } from 'react'
import type { Tree } from '../../domain/tree.ts'
import type { TreeLayout } from '../../layout/tree-layout.ts'
import { type CanopyNode, canopyNodes, type SkillNode, skillNodes } from './canvas-nodes.ts'
import type { Frame } from './frame.ts'
import type { LevelOfDetail } from './use-detail.ts'

export type CardNode = SkillNode | CanopyNode

/** The canopy and all skills as nodes, in reading order. */
export function useCards(tree: Tree, layout: TreeLayout, frame: Frame): readonly CardNode[] {
  // The same nodes while only what is around them changes, or every card would be drawn anew.
  const skills = useMemo(() => skillNodes(tree, layout), [tree, layout])
  return useMemo(() => [...canopyNodes(tree, frame), ...skills], [tree, frame, skills])
}

/**
 * The cards that are to be in the page: all of a small tree. Of a large one these are the canopy, what
 * `mounted` says and, wherever they are, the skills that are `kept`.
 */
export function cardsInPage<Card extends CardNode>(
  cards: readonly Card[],
  { isLarge, mounted }: Pick<LevelOfDetail, 'isLarge' | 'mounted'>,
  kept: readonly (string | undefined)[],
): readonly Card[] {
  if (!isLarge) return cards
  return cards.filter(
    ({ id, type }) => type === 'canopy' || kept.includes(id) || mounted?.skills.has(id) === true,
  )
}
