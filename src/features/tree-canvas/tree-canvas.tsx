import { ReactFlow, ReactFlowProvider, useStore } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { type ReactNode, useMemo, useState } from 'react'
import type { Tree } from '../../domain/tree.ts'
import { t } from '../../messages/messages.ts'
import { type Box, hull } from '../../layout/box.ts'
import { whenMoved } from '../../ui/when-moved.ts'
import { CanvasContext, type CanvasContextValue } from './canvas-context.ts'
import { CanvasControls } from './canvas-controls.tsx'
import { CanopyNodeView } from './canopy-node.tsx'
import { boxesOf } from './canvas-nodes.ts'
import { DRAWN_ZOOM, leastZoomOf } from './detail.ts'
import { DestinationNodeView } from './destination-node.tsx'
import { flowProps } from './flow-props.ts'
import { NoteNodeView } from './note-node.tsx'
import { SkillNodeView } from './skill-node.tsx'
import { TreeGround } from './tree-ground.tsx'
import { useCanvasKeys } from './use-canvas-keys.ts'
import { useLight, useLit } from './use-light.ts'
import { cardsInPage } from './use-cards.ts'
import { useDetail } from './use-detail.ts'
import { useScene } from './use-scene.ts'
import { useViewport } from './use-viewport.ts'
import { FAR_ZOOM } from './viewport.ts'
import { WhenPlaced } from './when-placed.tsx'
import './tree-canvas.css'

/** Nothing is edited here. */
const NO_LANES: readonly Box[] = []

const NODE_TYPES = {
  skill: SkillNodeView,
  canopy: CanopyNodeView,
  destination: DestinationNodeView,
  note: NoteNodeView,
}

interface CanvasProps {
  readonly tree: Tree
  /** The skill whose panel is open. */
  readonly selected: string | undefined
  /** Whether the cards show what a next level-up opens. */
  readonly hasLens: boolean
  readonly onOpen: (skill: string, byKeyboard: boolean) => void
  /** Begins to edit the tree; not where it cannot be changed. */
  readonly onEdit?: (() => void) | undefined
  /** The way to the list of keys. */
  readonly help?: ReactNode
}

/** The tree as a picture to walk, pan and zoom in. */
export function TreeCanvas(props: CanvasProps) {
  return (
    <WhenPlaced tree={props.tree}>
      {(tree) => (
        <ReactFlowProvider>
          <Canvas {...props} tree={tree} />
        </ReactFlowProvider>
      )}
    </WhenPlaced>
  )
}

function Canvas({ tree, selected, hasLens, onOpen, onEdit, help }: CanvasProps) {
  const [pointedTree, setPointedTree] = useState<string>()
  const hasPanel = selected !== undefined
  const { isLarge, isDrawn, isBrief, mounted, setMounted, cover, descriptionId } = useDetail(tree)
  const isFar = useStore(({ transform: [, , zoom] }) => zoom < FAR_ZOOM)
  const { layout, frame, headings, skills, destinations, placed } = useScene(
    tree,
    pointedTree,
    hasPanel,
  )
  const boxes = useMemo(() => boxesOf(skills), [skills])
  const whole = hasPanel ? frame.treeBox : hull([frame.wholeBox, ...placed])
  const leastZoom = leastZoomOf(whole, isLarge)
  const { fit, reveal, move, noteMove, noteStop } = useViewport(
    tree.id,
    whole,
    selected,
    hasPanel ? boxes.get(selected) : undefined,
    { leastZoom, readsFrom: isLarge ? DRAWN_ZOOM : 0 },
  )
  const light = useLight(tree, layout, boxes, selected)
  const tabStop = useLit(light, (state) => state.tabStop)
  const nodes = useMemo(
    // What has the focus, or is about to have it, is always there.
    () => [...cardsInPage(skills, { isLarge, mounted }, [tabStop, selected]), ...destinations],
    [isLarge, skills, destinations, mounted, tabStop, selected],
  )

  const { onKeyDown, onKeyUp, announcement } = useCanvasKeys({
    tree,
    layout,
    boxes,
    tabStop,
    selected,
    onEdit,
    leastZoom,
    fit,
    move,
    mount(skill) {
      cover.await(skill)
      light.aim(skill)
    },
  })

  const shared = useMemo<CanvasContextValue>(
    () => ({
      light,
      boxes,
      hasLens,
      isEditing: false,
      isBrief,
      cover: isLarge ? cover : undefined,
      reveal,
      open: onOpen,
      pointAtTree: setPointedTree,
    }),
    [light, boxes, hasLens, isBrief, isLarge, cover, reveal, onOpen],
  )

  return (
    <CanvasContext value={shared}>
      <div className={`canvas ${isFar ? 'is-far' : ''} ${isDrawn ? 'is-drawn' : ''}`}>
        <ReactFlow
          {...flowProps()}
          nodes={nodes}
          edges={[]}
          nodeTypes={NODE_TYPES}
          nodesDraggable={false}
          nodesConnectable={false}
          aria-label={t.tree.graphLabel({ tree: tree.name })}
          minZoom={leastZoom}
          aria-description={t.tree.keys}
          aria-describedby={isLarge ? descriptionId : undefined}
          {...whenMoved(noteMove, noteStop)}
          onKeyDown={onKeyDown}
          onKeyUp={onKeyUp}
        >
          <TreeGround
            isLarge={isLarge}
            tree={tree}
            layout={layout}
            frame={frame}
            headings={headings}
            boxes={boxes}
            sprouts={placed}
            lanes={NO_LANES}
            light={light}
            cover={cover}
            keys={t.tree.keys}
            descriptionId={descriptionId}
            onMount={setMounted}
            onOpen={onOpen}
          />
          <CanvasControls
            whole={isLarge ? undefined : frame.treeBox}
            help={help}
            onFit={fit}
            onZoom={noteMove}
          />
        </ReactFlow>
        <div className="visually-hidden" aria-live="polite">
          {/* Put there anew, so that the same words are said again. */}
          <p key={announcement.count}>{announcement.words}</p>
        </div>
      </div>
    </CanvasContext>
  )
}
