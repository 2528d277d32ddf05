import { ReactFlow, ReactFlowProvider, useStore } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { type ReactNode, useMemo, useState } from 'react'
import type { Tree } from '../../domain/tree.ts'
import { t } from '../../messages/messages.ts'
import { hull } from '../../layout/box.ts'
import { whenMoved } from '../../ui/when-moved.ts'
import { CanvasContext, type CanvasContextValue } from './canvas-context.ts'
import { CanvasControls } from './canvas-controls.tsx'
import { CanopyNodeView } from './canopy-node.tsx'
import { DestinationNodeView } from './destination-node.tsx'
import { flowProps } from './flow-props.ts'
import { LinksLayer } from './links-layer.tsx'
import { NoteNodeView } from './note-node.tsx'
import { SkillNodeView } from './skill-node.tsx'
import { useCanvasKeys } from './use-canvas-keys.ts'
import { useLight, useLit } from './use-light.ts'
import { useScene } from './use-scene.ts'
import { useViewport } from './use-viewport.ts'
import { FAR_ZOOM } from './viewport.ts'
import './tree-canvas.css'

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
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  )
}

function Canvas({ tree, selected, hasLens, onOpen, onEdit, help }: CanvasProps) {
  const [pointedTree, setPointedTree] = useState<string>()
  const hasPanel = selected !== undefined
  const isFar = useStore(({ transform: [, , zoom] }) => zoom < FAR_ZOOM)
  const { layout, frame, headings, skills, destinations, placed } = useScene(
    tree,
    pointedTree,
    hasPanel,
  )
  const boxes = useMemo(
    () =>
      new Map(
        skills.map(({ id, position, width = 0, height = 0 }) => [
          id,
          { ...position, width, height },
        ]),
      ),
    [skills],
  )
  const whole = hasPanel ? frame.treeBox : hull([frame.wholeBox, ...placed])
  const { fit, reveal, move, noteMove } = useViewport(
    tree.id,
    `${tree.id}/${selected ?? ''}`,
    whole,
    hasPanel ? boxes.get(selected) : undefined,
  )
  const nodes = useMemo(() => [...skills, ...destinations], [skills, destinations])
  const light = useLight(tree, layout, boxes, selected)
  const tabStop = useLit(light, (state) => state.tabStop)

  const { onKeyDown, onKeyUp, announcement } = useCanvasKeys({
    tree,
    layout,
    boxes,
    tabStop,
    selected,
    onEdit,
    fit,
    move,
  })

  const shared = useMemo<CanvasContextValue>(
    () => ({
      light,
      boxes,
      hasLens,
      isEditing: false,
      reveal,
      open: onOpen,
      pointAtTree: setPointedTree,
    }),
    [light, boxes, hasLens, reveal, onOpen],
  )

  return (
    <CanvasContext value={shared}>
      <div className={isFar ? 'canvas is-far' : 'canvas'}>
        <ReactFlow
          {...flowProps()}
          nodes={nodes}
          edges={[]}
          nodeTypes={NODE_TYPES}
          nodesDraggable={false}
          nodesConnectable={false}
          aria-label={t.tree.graphLabel({ tree: tree.name })}
          aria-description={t.tree.keys}
          {...whenMoved(noteMove)}
          onKeyDown={onKeyDown}
          onKeyUp={onKeyUp}
        >
          <LinksLayer
            headings={headings}
            layout={layout}
            frame={frame}
            light={light}
            sprouts={placed}
          />
          <CanvasControls whole={frame.treeBox} help={help} onFit={fit} onZoom={noteMove} />
        </ReactFlow>
        <div className="visually-hidden" aria-live="polite">
          {/* Put there anew, so that the same words are said again. */}
          <p key={announcement.count}>{announcement.words}</p>
        </div>
      </div>
    </CanvasContext>
  )
}
