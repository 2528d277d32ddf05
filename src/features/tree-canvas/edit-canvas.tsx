import {
  ConnectionLineType,
  Panel,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useStore,
} from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import {
  type CSSProperties,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
} from 'react'
import type { Tree } from '../../domain/tree.ts'
import { hull } from '../../layout/box.ts'
import type { Direction } from '../../layout/drawing.ts'
import { CARD_HEIGHT, CARD_WIDTH, MARK_RADIUS } from '../../layout/measures.ts'
import { late } from '../../messages/late.ts'
import { spoken } from '../../messages/messages.ts'
import { whenMoved } from '../../ui/when-moved.ts'
import { CanvasContext, type CanvasContextValue } from './canvas-context.ts'
import { CanvasControls } from './canvas-controls.tsx'
import { boxesOf } from './canvas-nodes.ts'
import { CanopyNodeView } from './canopy-node.tsx'
import { type CanvasEdits, EditContext } from './edit-context.ts'
import { EditGround } from './edit-ground.tsx'
import { EditLines } from './edit-lines.tsx'
import { useEditScene } from './edit-scene.ts'
import { EditSkillNode } from './edit-skill-node.tsx'
import { flowProps } from './flow-props.ts'
import { LinksLayer } from './links-layer.tsx'
import { useCardDrag } from './use-card-drag.ts'
import { useEditKeys } from './use-edit-keys.ts'
import { useLight, useLit } from './use-light.ts'
import { useViewport } from './use-viewport.ts'
import { FAR_ZOOM } from './viewport.ts'
import { WhenPlaced } from './when-placed.tsx'
import './tree-canvas.css'
import './edit-canvas.css'

const NODE_TYPES = { skill: EditSkillNode, canopy: CanopyNodeView }
/** Within so many px of a press a card is not dragged, but opened, and no line is drawn. */
const DRAG_FROM = 6
/** Width and height of the bud that lines are drawn from, and how far its middle lies out, in px. */
const BUD = 28
const BUD_OUT = 9

interface EditCanvasProps {
  readonly tree: Tree
  /** The skill whose form is open. */
  readonly selected: string | undefined
  readonly edits: CanvasEdits
  readonly onOpen: (skill: string, byKeyboard: boolean) => void
  readonly help?: ReactNode
}

/** The tree as a picture in which it is edited: cards to drag, lines to draw and to cut. */
export function EditCanvas(props: EditCanvasProps) {
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

function Canvas({ tree, selected, edits, onOpen, help }: EditCanvasProps) {
  const { onMove, onLink, adding, startAt } = edits
  const [source, setSource] = useState<string>()
  const [line, setLine] = useState<string>()
  const { layout, frame, skills, lanes } = useEditScene(tree)
  const zoom = useStore(({ transform }) => Math.round(transform[2] * 20) / 20)
  const boxes = useMemo(() => boxesOf(skills), [skills])
  const { fit, reveal, move, noteMove } = useViewport(
    tree.id,
    `${tree.id}/edit/${selected ?? ''}`,
    hull([...boxes.values(), ...lanes.map(({ ground }) => ground)]),
    selected === undefined ? undefined : boxes.get(selected),
  )
  const drag = useCardDrag(skills, lanes, onMove)
  const nodes = useMemo(
    () =>
      drag.shown.map((node) => ({
        ...node,
        handles: handlesIn(spoken.direction),
        draggable: node.type === 'skill',
      })),
    [drag.shown],
  )
  const light = useLight(tree, layout, boxes, selected)
  const tabStop = useLit(light, (state) => state.tabStop)
  const keyScene = { tree, layout, boxes, tabStop, selected, fit, move }
  const keys = useEditKeys(keyScene, edits, { source, setSource, line, setLine })

  // The field moves down with each skill that is added above it.
  const revealField = useEffectEvent(() => {
    const lane = lanes.find(({ tier }) => tier.id === adding)
    if (lane) reveal(lane.foot)
  })
  useEffect(() => {
    revealField()
  }, [adding, tree])

  const shared = useMemo<CanvasContextValue>(
    () => ({
      light,
      boxes,
      hasLens: false,
      isEditing: true,
      reveal,
      open(skill, byKeyboard) {
        if (source === undefined || source === skill) onOpen(skill, byKeyboard)
        else onLink(skill, source)
        setSource(undefined)
      },
      pointAtTree: () => undefined,
    }),
    [light, boxes, reveal, source, onOpen, onLink],
  )
  const editing = useMemo(() => ({ startAt, source, choose: setSource }), [startAt, source])
  const chosenName = tree.skills.find(({ id }) => id === source)?.name

  return (
    <CanvasContext value={shared}>
      <EditContext value={editing}>
        <div className="canvas edit-canvas" style={unzoomed(zoom)}>
          <ReactFlow
            {...flowProps()}
            nodes={nodes}
            edges={[]}
            nodeTypes={NODE_TYPES}
            onNodesChange={drag.onNodesChange}
            onNodeDragStop={drag.onNodeDragStop}
            nodeDragThreshold={DRAG_FROM}
            connectionDragThreshold={DRAG_FROM}
            connectionLineType={ConnectionLineType.Straight}
            connectOnClick={false}
            isValidConnection={({ source: from, target }) => from !== target}
            onConnect={({ source: from, target }) => {
              onLink(target, from)
            }}
            aria-label={late().editor.graphLabel({ tree: tree.name })}
            aria-description={late().editor.graphKeys}
            {...whenMoved(noteMove)}
            onKeyDown={keys.onKeyDown}
          >
            <LinksLayer headings={[]} layout={layout} frame={frame} light={light} sprouts={[]} />
            <EditGround lanes={lanes} over={drag.over} edits={edits} onReveal={reveal}>
              <EditLines
                tree={tree}
                layout={layout}
                chosen={line}
                onChoose={setLine}
                onCut={(from, to) => {
                  setLine(undefined)
                  onLink(to, from)
                }}
              />
            </EditGround>
            {chosenName !== undefined && (
              <Panel position="top-center" className="choosing">
                <span>{late().editor.choosing({ skill: chosenName })}</span>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => {
                    setSource(undefined)
                  }}
                >
                  {late().editor.cancel}
                </button>
              </Panel>
            )}
            <CanvasControls whole={frame.treeBox} help={help} onFit={fit} onZoom={noteMove} />
          </ReactFlow>
          <div className="visually-hidden" aria-live="polite">
            <p key={keys.announcement.count}>{keys.announcement.words}</p>
          </div>
        </div>
      </EditContext>
    </CanvasContext>
  )
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

/** How much larger than the picture what has to be hit is drawn, however small the picture is. */
function unzoomed(zoom: number): CSSProperties {
  const larger = 1 / Math.min(1, Math.max(FAR_ZOOM, zoom))
  return { ['--unzoom' as string]: larger }
}
