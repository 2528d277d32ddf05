import { useStore } from '@xyflow/react'
import { useId, useState } from 'react'
import { LARGE_TREE } from '../../domain/limits.ts'
import type { Tree } from '../../domain/tree.ts'
import { createCover } from './cover.ts'
import { DRAWN_ZOOM } from './detail.ts'
import type { Mounted } from './use-mounting.ts'

export type LevelOfDetail = ReturnType<typeof useDetail>

/** How much of a tree is in the page, and how much of it is drawn below: all of a small one is there. */
export function useDetail(tree: Tree) {
  const isLarge = tree.skills.length > LARGE_TREE
  const [mounted, setMounted] = useState<Mounted>()
  const [cover] = useState(createCover)
  const descriptionId = useId()
  return {
    isLarge,
    /** Whether every card is drawn, since they are too small for more. */
    isDrawn: useStore(({ transform: [, , zoom] }) => isLarge && zoom < DRAWN_ZOOM),
    /** Whether cards say no more than a name. */
    isBrief: isLarge && mounted !== undefined && mounted.detail !== 'near',
    /** What `TreeGround` says is to be there. */
    mounted,
    setMounted,
    cover,
    /** Of the words about a large tree's picture. */
    descriptionId,
  }
}
