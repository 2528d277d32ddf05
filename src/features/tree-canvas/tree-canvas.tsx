import { ReactFlow, ReactFlowProvider } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { settingOf } from '../../domain/records.ts'
import { leadsTo, type Tree } from '../../domain/tree.ts'
import { t } from '../../messages/messages.ts'
import { hull } from '../../layout/box.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { useRatingKeys } from '../../store/use-rating-keys.ts'
import { CanvasContext, type CanvasContextValue } from './canvas-context.ts'
import { CanvasControls } from './canvas-controls.tsx'
import { CanopyNodeView } from './canopy-node.tsx'
import { DestinationNodeView } from './destination-node.tsx'
import { LinksLayer } from './links-layer.tsx'
import { NoteNodeView } from './note-node.tsx'
import { SkillNodeView } from './skill-node.tsx'
import { useScene } from './use-scene.ts'
import { useViewport } from './use-viewport.ts'
import { LEAST_ZOOM, MOST_ZOOM } from './viewport.ts'
import { isWalkKey, walk } from './walk.ts'
import './tree-canvas.css'

const NODE_TYPES = {
  skill: SkillNodeView,
  canopy: CanopyNodeView,
  destination: DestinationNodeView,
  note: NoteNodeView,
}

/** React Flow takes the pointer from nodes that can't be selected; ours hold buttons and links. */
const REACHABLE = { pointerEvents: 'auto' } as const

interface CanvasProps {
  readonly tree: Tree
  /** The skill whose panel is open. */
  readonly selected: string | undefined
  readonly onOpen: (skill: string, byKeyboard: boolean) => void
  readonly onClose: () => void
}

/** The tree as a picture to walk, pan and zoom in. */
export function TreeCanvas(props: CanvasProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  )
}

function Canvas({ tree, selected, onOpen, onClose }: CanvasProps) {
  const [pointed, setPointed] = useState<string>()
  const [focused, setFocused] = useState<string>()
  const [tabStop, setTabStop] = useState(selected ?? tree.skills[0]?.id)
  const [pointedTree, setPointedTree] = useState<string>()
  const lastChosen = useGrove((state) => settingOf(state.records, 'chosen-tree'))
  const chosenTree = pointedTree ?? lastChosen
  const cameFrom = useRef<string>(undefined)
  const canvas = useRef<HTMLDivElement>(null)
  const hasPanel = selected !== undefined
  const { layout, frame, headings, skills, destinations, placed } = useScene(
    tree,
    chosenTree,
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
  const { fit, reveal, noteMove } = useViewport(
    `${tree.id}/${selected ?? ''}`,
    hasPanel ? frame.treeBox : hull([frame.wholeBox, ...placed]),
    hasPanel ? boxes.get(selected) : undefined,
  )
  const nodes = useMemo(
    () => [...skills, ...destinations].map((node) => ({ ...node, style: REACHABLE })),
    [skills, destinations],
  )
  const lit = pointed ?? focused ?? selected
  const rateFocused = useRatingKeys(
    focused === tree.overarching?.id ? (tree.overarching?.home ?? tree.id) : tree.id,
    focused ?? '',
  )

  const shared = useMemo<CanvasContextValue>(
    () => ({
      lit,
      buildsOn: new Set(tree.skills.find(({ id }) => id === lit)?.buildsOn),
      leadsTo: new Set(lit === undefined ? [] : leadsTo(tree, lit).map(({ id }) => id)),
      tabStop,
      selected,
      chosenTree,
      point: setPointed,
      focus(skill) {
        setFocused(skill)
        setTabStop(skill)
        const box = boxes.get(skill)
        if (box) reveal(box)
      },
      open: onOpen,
      pointAtTree: setPointedTree,
    }),
    [lit, tree, tabStop, selected, chosenTree, boxes, reveal, onOpen],
  )

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && selected !== undefined) onClose()
    if (focused === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    if (!isWalkKey(event.key)) {
      rateFocused(event)
      return
    }
    event.preventDefault()
    const next = walk(tree, layout, focused, event.key, cameFrom.current)
    if (next === undefined) return
    cameFrom.current = focused
    const target = canvas.current?.querySelector<HTMLElement>(`[data-skill="${CSS.escape(next)}"]`)
    target?.focus({ preventScroll: true })
  }

  return (
    <CanvasContext value={shared}>
      <div className="canvas" ref={canvas}>
        <ReactFlow
          nodes={nodes}
          edges={[]}
          nodeTypes={NODE_TYPES}
          nodesDraggable={false}
          nodesFocusable={false}
          nodesConnectable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          attributionPosition="bottom-left"
          panOnScroll
          zoomOnDoubleClick={false}
          minZoom={LEAST_ZOOM}
          maxZoom={MOST_ZOOM}
          aria-label={t.tree.graphLabel(tree.name)}
          aria-description={t.tree.keys}
          onMoveStart={noteMove}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) setFocused(undefined)
          }}
        >
          <LinksLayer
            headings={headings}
            layout={layout}
            frame={frame}
            lit={lit}
            sprouts={placed}
          />
          <CanvasControls whole={frame.treeBox} onFit={fit} />
        </ReactFlow>
      </div>
    </CanvasContext>
  )
}
