import { Panel, useReactFlow } from '@xyflow/react'
import { Maximize, Minus, Plus } from 'lucide-react'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'

/** Zoom and fit by button. */
export function ParkControls({ onFit }: { readonly onFit: () => void }) {
  const { zoomIn, zoomOut } = useReactFlow()
  return (
    <Panel position="bottom-right" className="zoom-controls">
      <button type="button" aria-label={t.tree.zoomIn} onClick={() => void zoomIn()}>
        <Plus aria-hidden="true" size={18} />
      </button>
      <button type="button" aria-label={t.tree.zoomOut} onClick={() => void zoomOut()}>
        <Minus aria-hidden="true" size={18} />
      </button>
      <button type="button" aria-label={late().park.fit} onClick={onFit}>
        <Maximize aria-hidden="true" size={18} />
      </button>
    </Panel>
  )
}
