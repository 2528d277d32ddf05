import { ReactFlow, ReactFlowProvider, useStore } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { lazy, type ReactNode, Suspense, useEffect, useId, useMemo, useState } from 'react'
import { LARGE_TREE } from '../../domain/limits.ts'
import type { Tree } from '../../domain/tree.ts'
import { t } from '../../messages/messages.ts'
import { hull } from '../../layout/box.ts'
import { whenMoved } from '../../ui/when-moved.ts'
import { CanvasContext, type CanvasContextValue } from './canvas-context.ts'
import { CanvasControls } from './canvas-controls.tsx'
import { CanopyNodeView } from './canopy-node.tsx'
import { createCover } from './cover.ts'
import { boxesOf, type CanopyNode, type SkillNode } from './canvas-nodes.ts'
import { DRAWN_ZOOM, leastZoomOf } from './detail.ts'
import { DestinationNodeView } from './destination-node.tsx'
import { flowProps } from './flow-props.ts'
import { LinksLayer } from './links-layer.tsx'
import { NoteNodeView } from './note-node.tsx'
import { SkillNodeView } from './skill-node.tsx'
import { useCanvasKeys } from './use-canvas-keys.ts'
import { useLight, useLit } from './use-light.ts'
import type { Mounted } from './use-mounting.ts'
import { useScene } from './use-scene.ts'
import { useViewport } from './use-viewport.ts'
import { FAR_ZOOM } from './viewport.ts'
import { WhenPlaced } from './when-placed.tsx'
import './tree-canvas.css'

// Of no use to most trees.
const importLargeGround = () => import('./large-ground.tsx')
const LargeGround = lazy(() =>
  importLargeGround().then((module) => ({ default: module.LargeGround })),
)

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
  const isLarge = props.tree.skills.length > LARGE_TREE
  // While the tree is being placed.
  useEffect(() => {
    if (isLarge) void importLargeGround().catch(() => undefined)
  }, [isLarge])
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
  const isLarge = tree.skills.length > LARGE_TREE
  const [mounted, setMounted] = useState<Mounted>()
  const [cover] = useState(createCover)
  const description = useId()
  const isDrawn = useStore(({ transform: [, , zoom] }) => isLarge && zoom < DRAWN_ZOOM)
  const isFar = useStore(({ transform: [, , zoom] }) => zoom < FAR_ZOOM)
  const { layout, frame, headings, skills, destinations, placed } = useScene(
    tree,
    pointedTree,
    hasPanel,
  )
  const boxes = useMemo(() => boxesOf(skills), [skills])
  const whole = hasPanel ? frame.treeBox : hull([frame.wholeBox, ...placed])
  const leastZoom = leastZoomOf(whole, isLarge)
  const { fit, reveal, move, noteMove } = useViewport(
    tree.id,
    `${tree.id}/${selected ?? ''}`,
    whole,
    hasPanel ? boxes.get(selected) : undefined,
    { leastZoom, readsFrom: isLarge ? DRAWN_ZOOM : 0 },
  )
  const light = useLight(tree, layout, boxes, selected)
  const tabStop = useLit(light, (state) => state.tabStop)
  const nodes = useMemo(() => {
    // What has the focus, or is about to have it, is always there.
    const isThere = ({ id, type }: SkillNode | CanopyNode) =>
      type === 'canopy' || id === tabStop || id === selected || mounted?.skills.has(id) === true
    return [...(isLarge ? skills.filter(isThere) : skills), ...destinations]
  }, [isLarge, skills, destinations, mounted, tabStop, selected])

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

  const isBrief = isLarge && mounted !== undefined && mounted.detail !== 'near'
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
          aria-describedby={isLarge ? description : undefined}
          {...whenMoved(noteMove)}
          onKeyDown={onKeyDown}
          onKeyUp={onKeyUp}
        >
          {isLarge ? (
            <Suspense>
              <LargeGround
                tree={tree}
                layout={layout}
                frame={frame}
                headings={headings}
                boxes={boxes}
                sprouts={placed}
                light={light}
                cover={cover}
                descriptionId={description}
                onMount={setMounted}
                onOpen={onOpen}
              />
            </Suspense>
          ) : (
            <LinksLayer
              headings={headings}
              layout={layout}
              frame={frame}
              light={light}
              sprouts={placed}
            />
          )}
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
