import { Panel, useStore } from '@xyflow/react'
import { useMemo } from 'react'
import type { Tree } from '../../domain/tree.ts'
import type { Box } from '../../layout/box.ts'
import type { PlacedSprout } from '../../layout/sprout-places.ts'
import type { TreeLayout } from '../../layout/tree-layout.ts'
import { late } from '../../messages/late.ts'
import type { Cover } from './cover.ts'
import { detailAt } from './detail.ts'
import type { Frame } from './frame.ts'
import type { PlacedHeading } from './headings.ts'
import type { Light } from './light.ts'
import { paintedTree, trailsOf } from './painted-tree.ts'
import { tilesOf } from './tiles.ts'
import { type Mounted, useMounting } from './use-mounting.ts'
import { usePaint } from './use-paint.ts'
import { usePointing } from './use-pointing.ts'
import './large-ground.css'

/**
 * What lies behind the cards of a large tree: a canvas with its branches, the names of its tiers,
 * and every skill whose card is not in the page. Decides which cards are to be there.
 */
export function LargeGround({
  tree,
  layout,
  frame,
  headings,
  boxes,
  sprouts,
  light,
  cover,
  lanes,
  keys,
  descriptionId,
  onMount,
  onOpen,
}: {
  readonly tree: Tree
  readonly layout: TreeLayout
  readonly frame: Frame
  readonly headings: readonly PlacedHeading[]
  readonly boxes: ReadonlyMap<string, Box>
  readonly sprouts: readonly PlacedSprout[]
  readonly light: Light
  readonly cover: Cover
  /** The grounds of columns, while the tree is edited. */
  readonly lanes: readonly Box[]
  /** What the keys do, in words. */
  readonly keys: string
  /** Of the text that says what this picture is. */
  readonly descriptionId: string
  readonly onMount: (mounted: Mounted) => void
  readonly onOpen: (skill: string, byKeyboard: boolean) => void
}) {
  const still = useMemo(() => paintedTree(tree, layout), [tree, layout])
  const { headingY } = frame
  const painted = useMemo(
    () => ({ ...still, headings, headingY, lanes, trails: trailsOf(sprouts) }),
    [still, headings, headingY, lanes, sprouts],
  )
  const tiles = useMemo(
    () => tilesOf(new Map([...boxes].filter(([id]) => id !== tree.overarching?.id))),
    [boxes, tree],
  )
  const detail = useStore(({ transform: [, , zoom] }) => detailAt(zoom))
  const canvas = usePaint(tree, painted, light, cover)
  usePointing(tiles, light, onOpen)
  useMounting(tiles, onMount)

  const words = late().largeTree
  return (
    <>
      <canvas ref={canvas} className="large-ground" aria-hidden="true" />
      <p id={descriptionId} hidden>
        {keys} {words.simplified({ count: tree.skills.length })}
      </p>
      <Panel position="top-center" className="far-note" aria-live="polite">
        {detail === 'far' && <p>{words.far({ count: tree.skills.length })}</p>}
      </Panel>
    </>
  )
}
