import { ReactFlow, ReactFlowProvider } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { Route } from '../../domain/seed-path.ts'
import { landBox } from '../../layout/park.ts'
import { late } from '../../messages/late.ts'
import { whenMoved } from '../../ui/when-moved.ts'
import { ParkContext, type ParkContextValue } from './park-context.ts'
import { ParkControls } from './park-controls.tsx'
import { Ground } from './park-ground.tsx'
import { ParkLegend } from './park-legend.tsx'
import { HomeNodeView, LandNodeView } from './park-nodes.tsx'
import { useParkScene } from './park-scene.ts'
import { LEAST_ZOOM, MOST_ZOOM, useParkView } from './park-view.ts'
import { isParkKey, nextLand } from './park-walk.ts'
import './park-map.css'

const NODE_TYPES = { land: LandNodeView, home: HomeNodeView }

interface ParkProps {
  /** The tree whose land is chosen. */
  readonly chosen: string | undefined
  /** The way that is lit, hop by hop. */
  readonly route: Route | undefined
  readonly onChoose: (tree: string) => void
}

/** The grove as one picture: home, and every other tree as a land around it. */
export function ParkMap(props: ParkProps) {
  return (
    <ReactFlowProvider>
      <Park {...props} />
    </ReactFlowProvider>
  )
}

function Park({ chosen, route, onChoose }: ParkProps) {
  const { layout, nodes, states, trails, hops } = useParkScene(route)
  const { home } = layout
  const lands = useMemo(() => [layout.home, ...layout.lands], [layout])
  const boxes = useMemo(
    () => new Map(lands.map((land) => [land.tree, landBox(land, home.tree)])),
    [lands, home],
  )
  const chosenBox = chosen === undefined ? undefined : boxes.get(chosen)
  const [pointed, setPointed] = useState<string>()
  const [focused, setFocused] = useState<string>()
  const [lastFocused, setLastFocused] = useState<string>()
  const cameFrom = useRef<string>(undefined)
  const map = useRef<HTMLDivElement>(null)
  const { fit, reveal, noteMove } = useParkView(layout.bounds, chosenBox)
  const lit = pointed ?? focused
  const tabStop = [lastFocused, chosen].find((tree) => tree !== undefined && boxes.has(tree))

  const shared = useMemo<ParkContextValue>(
    () => ({
      states,
      chosen,
      linked: new Set(
        layout.trails.flatMap(({ from, to }) => (from === lit ? [to] : to === lit ? [from] : [])),
      ),
      tabStop: tabStop ?? home.tree,
      point: setPointed,
      focus(tree, byKeyboard) {
        setFocused(tree)
        setLastFocused(tree)
        const box = boxes.get(tree)
        if (box && byKeyboard) reveal(box)
      },
      choose: onChoose,
    }),
    [states, chosen, layout, lit, tabStop, home, boxes, reveal, onChoose],
  )

  function onKeyDown(event: KeyboardEvent) {
    if (focused === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    if (!isParkKey(event.key) && event.key !== 'Home') return
    event.preventDefault()
    const next = isParkKey(event.key)
      ? nextLand(lands, focused, event.key, cameFrom.current)
      : home.tree
    if (next === undefined) return
    cameFrom.current = focused
    const target = map.current?.querySelector<HTMLElement>(`[data-tree="${CSS.escape(next)}"]`)
    target?.focus({ preventScroll: true })
  }

  return (
    <ParkContext value={shared}>
      <div className="park">
        <div className="park-map" ref={map}>
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
            aria-label={late().park.label}
            aria-description={late().park.keys}
            {...whenMoved(() => {
              noteMove()
              // What comes under a pointer at rest was not pointed at.
              setPointed(undefined)
            })}
            onKeyDown={onKeyDown}
            onBlur={(event) => {
              if (!event.currentTarget.contains(event.relatedTarget)) setFocused(undefined)
            }}
          >
            <Ground layout={layout} trails={trails} lit={lit} hops={hops} />
            <ParkControls onFit={fit} />
          </ReactFlow>
        </div>
        <ParkLegend />
      </div>
    </ParkContext>
  )
}
