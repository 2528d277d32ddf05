import { ConnectionLineType, ReactFlow, ReactFlowProvider, useStore } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import {
  type CSSProperties,
  type ReactNode,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
} from 'react'
import type { Tree } from '../../domain/tree.ts'
import { hull } from '../../layout/box.ts'
import { late } from '../../messages/late.ts'
import { focusWhenThere } from '../../ui/focus-when-there.ts'
import { whenMoved } from '../../ui/when-moved.ts'
import { CanvasContext, type CanvasContextValue } from './canvas-context.ts'
import { CanvasControls } from './canvas-controls.tsx'
import { boxesOf } from './canvas-nodes.ts'
import { CanopyNodeView } from './canopy-node.tsx'
import { ChoosingPanel } from './choosing-panel.tsx'
import { DRAWN_ZOOM, leastZoomOf } from './detail.ts'
import { type CanvasEdits, EditContext } from './edit-context.ts'
import { EditGround } from './edit-ground.tsx'
import { EditLines } from './edit-lines.tsx'
import { useEditScene } from './edit-scene.ts'
import { EditSkillNode } from './edit-skill-node.tsx'
import { flowProps } from './flow-props.ts'
import { TreeGround } from './tree-ground.tsx'
import { useCardDrag } from './use-card-drag.ts'
import { useDetail } from './use-detail.ts'
import { useEditKeys } from './use-edit-keys.ts'
import { linksIn, useEditNodes } from './use-edit-nodes.ts'
import { useLight, useLit } from './use-light.ts'
import { useViewport } from './use-viewport.ts'
import { FAR_ZOOM } from './viewport.ts'
import { WhenPlaced } from './when-placed.tsx'
import './tree-canvas.css'
import './edit-canvas.css'

const NODE_TYPES = { skill: EditSkillNode, canopy: CanopyNodeView }
/** Within so many px of a press a card is not dragged, but opened, and no line is drawn. */
const DRAG_FROM = 6
/** The names of columns stand in fields, and nothing sprouts here. */
const NOTHING: readonly never[] = []

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
  const { aim, onMove, onLink, adding } = edits
  const [source, setSource] = useState<string>()
  const [line, setLine] = useState<string>()
  const detail = useDetail(tree)
  const { isLarge, isDrawn, isBrief, mounted, cover } = detail
  const { layout, frame, headings, skills, lanes } = useEditScene(tree)
  const zoom = useStore(({ transform }) => Math.round(transform[2] * 20) / 20)
  const boxes = useMemo(() => boxesOf(skills), [skills])
  const grounds = useMemo(() => lanes.map(({ ground }) => ground), [lanes])
  const whole = useMemo(() => hull([...boxes.values(), ...grounds]), [boxes, grounds])
  const leastZoom = leastZoomOf(whole, isLarge)
  const selectedBox = selected === undefined ? undefined : boxes.get(selected)
  const { fit, reveal, bring, move, noteMove, noteStop } = useViewport(
    tree.id,
    whole,
    selected,
    selectedBox,
    { leastZoom, readsFrom: isLarge ? DRAWN_ZOOM : 0 },
  )
  const light = useLight(tree, layout, boxes, selected)
  const tabStop = useLit(light, (state) => state.tabStop)
  const { drag, ...dragging } = useCardDrag(boxes, lanes, onMove)
  const kept = useMemo(() => [tabStop, selected, source], [tabStop, selected, source])
  const nodes = useEditNodes(skills, detail, kept, drag)
  const near = useMemo(
    () => (isLarge ? linksIn(layout, mounted?.area) : layout.links),
    [isLarge, layout, mounted?.area],
  )
  const mount = (skill: string) => {
    cover.await(skill)
    light.aim(skill)
  }
  useEffect(() => {
    if (!aim) return
    light.aim(aim.skill)
    focusCard(aim.skill)
  }, [aim, light])
  const keyScene = { tree, layout, boxes, tabStop, selected, leastZoom, fit, move, mount }
  const keys = useEditKeys(keyScene, edits, { source, setSource, line, setLine })

  // The field moves down with each skill that is added above it.
  const revealField = useEffectEvent(() => {
    const lane = lanes.find(({ tier }) => tier.id === adding)
    if (lane) bring(lane.foot)
  })
  useEffect(() => {
    revealField()
  }, [adding, tree])

  const open = useCallback(
    (skill: string, byKeyboard: boolean) => {
      if (source === undefined || source === skill) onOpen(skill, byKeyboard)
      else onLink(skill, source)
      setSource(undefined)
    },
    [source, onOpen, onLink],
  )
  const shared = useMemo<CanvasContextValue>(
    () => ({
      light,
      boxes,
      hasLens: false,
      isEditing: true,
      isBrief,
      cover: isLarge ? cover : undefined,
      reveal,
      open,
      pointAtTree: () => undefined,
    }),
    [light, boxes, isBrief, isLarge, cover, reveal, open],
  )
  const editing = useMemo(() => ({ source, choose: setSource }), [source])
  const chosenName = tree.skills.find(({ id }) => id === source)?.name

  return (
    <CanvasContext value={shared}>
      <EditContext value={editing}>
        <div
          className={`canvas edit-canvas ${isLarge ? 'is-large' : ''} ${isDrawn ? 'is-drawn' : ''}`}
          style={unzoomed(zoom)}
        >
          <ReactFlow
            {...flowProps()}
            nodes={nodes}
            edges={[]}
            nodeTypes={NODE_TYPES}
            {...dragging}
            minZoom={leastZoom}
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
            aria-describedby={isLarge ? detail.descriptionId : undefined}
            {...whenMoved(noteMove, noteStop)}
            onKeyDown={keys.onKeyDown}
          >
            <TreeGround
              isLarge={isLarge}
              tree={tree}
              layout={layout}
              frame={frame}
              headings={isDrawn ? headings : NOTHING}
              boxes={boxes}
              sprouts={NOTHING}
              lanes={grounds}
              light={light}
              cover={cover}
              keys={late().editor.graphKeys}
              descriptionId={detail.descriptionId}
              onMount={detail.setMounted}
              onOpen={open}
            />
            <EditGround lanes={lanes} over={drag?.tier} edits={edits} onReveal={bring}>
              <EditLines
                tree={tree}
                layout={layout}
                near={near}
                chosen={line}
                onReveal={bring}
                onChoose={setLine}
                onCut={(from, to) => {
                  setLine(undefined)
                  onLink(to, from)
                }}
                onBack={() => {
                  if (tabStop !== undefined) focusCard(tabStop)
                }}
              />
            </EditGround>
            {chosenName !== undefined && (
              <ChoosingPanel
                skill={chosenName}
                onCancel={() => {
                  setSource(undefined)
                }}
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
            <p key={keys.announcement.count}>{keys.announcement.words}</p>
          </div>
        </div>
      </EditContext>
    </CanvasContext>
  )
}

function focusCard(skill: string): void {
  focusWhenThere(`.edit-canvas [data-skill="${CSS.escape(skill)}"]`, { preventScroll: true })
}

/** How much larger than the picture what has to be hit is drawn, however small the picture is. */
function unzoomed(zoom: number): CSSProperties {
  const larger = 1 / Math.min(1, Math.max(FAR_ZOOM, zoom))
  return { ['--unzoom' as string]: larger }
}
