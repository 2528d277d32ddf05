import { MiniMap, Panel, useReactFlow, useStore } from '@xyflow/react'
import { Maximize, Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { spoken, t } from '../../messages/messages.ts'
import type { Box } from '../../layout/box.ts'

/** Zoom, fit and help by button, and a map of the whole while only a part of it is in sight. */
export function CanvasControls({
  whole,
  help,
  onFit,
  onZoom,
}: {
  readonly whole: Box
  /** What stands beside the buttons. */
  readonly help: ReactNode
  readonly onFit: () => void
  readonly onZoom: () => void
}) {
  const { zoomIn, zoomOut, setCenter, getZoom } = useReactFlow()
  const isAllInSight = useStore(({ transform: [x, y, zoom], width, height }) => {
    const left = whole.x * zoom + x
    const top = whole.y * zoom + y
    return (
      left >= 0 &&
      top >= 0 &&
      left + whole.width * zoom <= width &&
      top + whole.height * zoom <= height
    )
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
      {!isAllInSight && (
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
