// React Flow as its guide says: memoised nodes, one component a link.
import '@xyflow/react/dist/style.css'
import { Handle, Position, ReactFlow, useNodesState } from '@xyflow/react'
import { createElement as h, memo, useCallback, useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import { CARD, COLOURS, markColour, nextLevel } from '../subjects/look.ts'
import { offerSubject } from '../subjects/subject.ts'

const Card = memo(function Card({ id, data }) {
  return h(
    'div',
    {
      'data-id': id,
      'data-level': String(data.level),
      style: {
        boxSizing: 'border-box',
        width: CARD.width,
        height: CARD.height,
        borderRadius: CARD.corner,
        border: `1px solid ${COLOURS.line}`,
        background: COLOURS.card,
        paddingInlineStart: CARD.mark + 6,
        font: '15px sans-serif',
      },
    },
    h(Handle, { type: 'target', position: Position.Left }),
    h('span', {
      style: {
        position: 'absolute',
        left: -CARD.mark,
        top: CARD.height / 2 - CARD.mark,
        width: 2 * CARD.mark,
        height: 2 * CARD.mark,
        borderRadius: '50%',
        border: `1px solid ${COLOURS.line}`,
        background: markColour(data.level),
      },
    }),
    data.name,
    h(Handle, { type: 'source', position: Position.Right }),
  )
})

const TYPES = { card: Card }

function Flow({ scene, view }) {
  const [nodes, setNodes, onNodesChange] = useNodesState(
    scene.cards.map(({ id, name, x, y, level }) => ({
      id,
      type: 'card',
      position: { x, y },
      data: { name, level },
    })),
  )
  const edges = useMemo(
    () => scene.links.map(({ from, to }) => ({ id: `${from}/${to}`, source: from, target: to })),
    [scene],
  )
  const onNodeClick = useCallback(
    (_, { id }) => {
      setNodes((all) =>
        all.map((node) =>
          node.id === id
            ? { ...node, data: { ...node.data, level: nextLevel(node.data.level) } }
            : node,
        ),
      )
    },
    [setNodes],
  )
  return h(ReactFlow, {
    nodes,
    edges,
    onNodesChange,
    onNodeClick,
    nodeTypes: TYPES,
    nodesDraggable: false,
    nodesConnectable: false,
    minZoom: 0.02,
    maxZoom: 4,
    defaultViewport: view,
  })
}

const element = (id) => document.querySelector(`.react-flow__node [data-id="${id}"]`)

offerSubject({
  draw(stage, scene, view) {
    createRoot(stage).render(h(Flow, { scene, view }))
  },
  isShown() {
    const node = document.querySelector('.react-flow__node')
    return (
      node !== null &&
      getComputedStyle(node).visibility === 'visible' &&
      document.querySelector('.react-flow__edge') !== null
    )
  },
  placeOf(id) {
    const { x, y, width, height } = element(id).getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  },
  levelOf: (id) => element(id).dataset.level,
})
