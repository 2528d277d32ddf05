import { MiniMap, Panel, useReactFlow, useStore } from '@xyflow/react'
import { Maximize, Minus, Plus } from 'lucide-react'
import { t } from '../../messages/messages.ts'
import type { Box } from '../../layout/box.ts'

/** Zoom and fit by button, and a map of the whole while only a part of it is in sight. */
export function CanvasControls({
  whole,
  onFit,
  onZoom,
}: {
  readonly whole: Box
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
  return (
    <>
      <Panel position="bottom-left" className="zoom-controls">
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
      </Panel>
      {!isAllInSight && (
        <MiniMap
          pannable
          zoomable
          position="bottom-right"
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
