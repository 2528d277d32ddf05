import { MiniMap, Panel, useReactFlow, useStore } from '@xyflow/react'
import { Maximize, Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { spoken, t } from '../../messages/messages.ts'
import type { Box } from '../../layout/box.ts'

/** So much of the tree has to be out of sight before a map of it is worth what it covers. */
const HIDDEN_FOR_MAP = 1 / 3

/** Zoom, fit and help by button, and a map of the whole while much of it is out of sight. */
export function CanvasControls({
  whole,
  help,
  onFit,
  onZoom,
}: {
  /** What the map shows; no map without it. */
  readonly whole: Box | undefined
  /** What stands beside the buttons. */
  readonly help: ReactNode
  readonly onFit: () => void
  readonly onZoom: () => void
}) {
  const { zoomIn, zoomOut, setCenter, getZoom } = useReactFlow()
  const hasMap = useStore(({ transform: [x, y, zoom], width, height }) => {
    if (!whole) return false
    const inSight = (start: number, length: number, room: number) =>
      Math.max(0, Math.min(room, start + length) - Math.max(0, start)) / length
    const across = inSight(whole.x * zoom + x, whole.width * zoom, width)
    const down = inSight(whole.y * zoom + y, whole.height * zoom, height)
    return 1 - across * down > HIDDEN_FOR_MAP
  })
  const [start, end] =
    spoken.direction === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const)
  return (
    <>
      <Panel position={`bottom-${start}`} className="zoom-controls">
        <button
          type="button"
          aria-label={t.tree.zoomIn}
          onClick={() => {
            onZoom()
            void zoomIn()
          }}
        >
          <Plus aria-hidden="true" size={18} />
        </button>
        <button
          type="button"
          aria-label={t.tree.zoomOut}
          onClick={() => {
            onZoom()
            void zoomOut()
          }}
        >
          <Minus aria-hidden="true" size={18} />
        </button>
        <button type="button" aria-label={t.tree.fit} onClick={onFit}>
          <Maximize aria-hidden="true" size={18} />
        </button>
        {help}
      </Panel>
      {hasMap && (
        <MiniMap
          pannable
          zoomable
          position={`bottom-${end}`}
          ariaLabel={t.tree.map}
          onClick={(_, { x, y }) => {
            onZoom()
            void setCenter(x, y, { zoom: getZoom() })
          }}
          nodeColor="var(--line)"
          nodeBorderRadius={12}
          maskColor="color-mix(in srgb, var(--sunk) 70%, transparent)"
          bgColor="var(--raised)"
        />
      )}
    </>
  )
}
