import { type ReactNode, useEffect } from 'react'
import type { Tree } from '../../domain/tree.ts'
import { later } from '../../ui/later.tsx'
import { loadLargeGround } from './tree-ground.tsx'
import { usePlaced } from './use-placed.ts'

// Only a large tree has to be waited for.
const PlacingNotice = later(() =>
  import('./placing-notice.tsx').then((module) => module.PlacingNotice),
)

/** Shows a tree once its places are known: before that what was shown of it, and a word. */
export function WhenPlaced({
  tree,
  children,
}: {
  readonly tree: Tree
  readonly children: (placed: Tree) => ReactNode
}) {
  const { shown, ...placing } = usePlaced(tree)
  // What such a tree is drawn with comes meanwhile.
  const isWaiting = shown === undefined
  useEffect(() => {
    if (isWaiting) void loadLargeGround().catch(() => undefined)
  }, [isWaiting])
  return (
    <>
      {shown && children(shown)}
      {shown !== tree && (
        <PlacingNotice skills={tree.skills.length} isBeside={shown !== undefined} {...placing} />
      )}
    </>
  )
}
