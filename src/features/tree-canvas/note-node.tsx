import type { NodeProps } from '@xyflow/react'
import { Link } from 'wouter'
import { groveAddress } from '../../domain/address.ts'
import { spoken, t } from '../../messages/messages.ts'
import { useCanvas } from './canvas-context.ts'
import type { NoteNode } from './canvas-nodes.ts'

/** Where the other destinations are; while nothing sprouts, also what makes them sprout. */
export function NoteNodeView({
  data,
  positionAbsoluteX: x,
  positionAbsoluteY: y,
  width = 0,
  height = 0,
}: NodeProps<NoteNode>) {
  const { dormant, sprouting } = data
  const canvas = useCanvas()
  return (
    <div className="destinations-note nodrag nopan" dir={spoken.direction}>
      {sprouting === 0 && <p>{t.tree.noneSprouting}</p>}
      {dormant > 0 && (
        <Link
          href={groveAddress()}
          onFocus={(event) => {
            const isVisible = event.currentTarget.matches(':focus-visible')
            if (isVisible) canvas.reveal({ x, y, width, height })
          }}
        >
          {sprouting === 0
            ? t.tree.allInGrove({ count: dormant })
            : t.tree.moreInGrove({ count: dormant })}
        </Link>
      )}
    </div>
  )
}
