import { ReactFlow, ReactFlowProvider, useStore } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { type ReactNode, useMemo, useState } from 'react'
import type { Goal } from '../../domain/goal.ts'
import { leadsTo, type Tree } from '../../domain/tree.ts'
import { spoken, t } from '../../messages/messages.ts'
import { hull } from '../../layout/box.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { focusOf, leverageByTree } from '../../store/selectors.ts'
import { whenMoved } from '../../ui/when-moved.ts'
import { CanvasContext, type CanvasContextValue } from './canvas-context.ts'
import { CanvasControls } from './canvas-controls.tsx'
import { CanopyNodeView } from './canopy-node.tsx'
import { DestinationNodeView } from './destination-node.tsx'
import { LinksLayer } from './links-layer.tsx'
import { NoteNodeView } from './note-node.tsx'
import { SkillNodeView } from './skill-node.tsx'
import { useCanvasKeys } from './use-canvas-keys.ts'
import { useScene } from './use-scene.ts'
import { useViewport } from './use-viewport.ts'
import { FAR_ZOOM, LEAST_ZOOM, MOST_ZOOM } from './viewport.ts'
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
  /** Whether the cards show what a next level-up opens. */
  readonly hasLens: boolean
  readonly onOpen: (skill: string, byKeyboard: boolean) => void
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

function Canvas({ tree, selected, hasLens, onOpen, help }: CanvasProps) {
  const [pointed, setPointed] = useState<string>()
  const [focused, setFocused] = useState<string>()
  const [lastFocused, setLastFocused] = useState(selected)
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
  const nodes = useMemo(
    () => [...skills, ...destinations].map((node) => ({ ...node, style: REACHABLE })),
    [skills, destinations],
  )
  const goals = useGrove(focusOf)
  const focusPlaces = useMemo(() => placesOf(goals, tree.id), [goals, tree.id])
  const lens = useGrove((state) => (hasLens ? leverageByTree(state).get(tree.id) : undefined))
  const lit = pointed ?? focused ?? selected
  const first = layout.cards[0]?.skill ?? tree.overarching?.id
  const tabStop = lastFocused !== undefined && boxes.has(lastFocused) ? lastFocused : first

  const { onKeyDown, onKeyUp, announcement } = useCanvasKeys({
    tree,
    layout,
    boxes,
    tabStop,
    selected,
    fit,
    move,
  })

  const shared = useMemo<CanvasContextValue>(
    () => ({
      lit,
      buildsOn: new Set(tree.skills.find(({ id }) => id === lit)?.buildsOn),
      leadsTo: new Set(lit === undefined ? [] : leadsTo(tree, lit).map(({ id }) => id)),
      tabStop,
      selected,
      focusPlaces,
      lens,
      chosenTree: pointedTree,
      point: setPointed,
      focus(skill, isVisible) {
        setFocused(skill)
        setLastFocused(skill)
        const box = boxes.get(skill)
        if (box && isVisible) reveal(box)
      },
      blur() {
        setFocused(undefined)
      },
      reveal(element, box) {
        if (element.matches(':focus-visible')) reveal(box)
      },
      open: onOpen,
      pointAtTree: setPointedTree,
    }),
    [lit, tree, tabStop, selected, focusPlaces, lens, pointedTree, boxes, reveal, onOpen],
  )

  return (
    <CanvasContext value={shared}>
      <div className={isFar ? 'canvas is-far' : 'canvas'}>
        <ReactFlow
          ref={asToolbar}
          nodes={nodes}
          edges={[]}
          nodeTypes={NODE_TYPES}
          nodesDraggable={false}
          nodesFocusable={false}
          nodesConnectable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          attributionPosition={spoken.direction === 'rtl' ? 'bottom-left' : 'bottom-right'}
          panOnScroll
          zoomOnDoubleClick={false}
          minZoom={LEAST_ZOOM}
          maxZoom={MOST_ZOOM}
          // No key of React Flow's selects or deletes here.
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          deleteKeyCode={null}
          // A click on the ground leaves the focus there, so that the keys of the view go on acting.
          tabIndex={-1}
          aria-label={t.tree.graphLabel({ tree: tree.name })}
          aria-roledescription={t.tree.graph}
          aria-description={t.tree.keys}
          {...whenMoved(noteMove)}
          onKeyDown={onKeyDown}
          onKeyUp={onKeyUp}
        >
          <LinksLayer
            headings={headings}
            layout={layout}
            frame={frame}
            lit={lit}
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

/**
 * React Flow says "application", which takes every key from a screen reader. A toolbar is what this
 * is to a keyboard: one Tab stop, in which arrows move. Screen readers pass these on in there, and
 * can still be told to read it as text.
 */
function asToolbar(graph: HTMLElement | null) {
  graph?.setAttribute('role', 'toolbar')
}

/** The place of each skill of one tree among the skills in focus, from 1. */
function placesOf(goals: readonly Goal[], tree: string): ReadonlyMap<string, number> {
  return new Map(
    goals.flatMap((goal, index) => (goal.tree === tree ? [[goal.skill, index + 1] as const] : [])),
  )
}
