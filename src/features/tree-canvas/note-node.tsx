import type { NodeProps } from '@xyflow/react'
import { Link } from 'wouter'
import { groveAddress } from '../../domain/address.ts'
import { t } from '../../messages/messages.ts'
import type { NoteNode } from './canvas-nodes.ts'

/** Where the other destinations are; while nothing sprouts, also what makes them sprout. */
export function NoteNodeView({ data }: NodeProps<NoteNode>) {
  const { dormant, sprouting } = data
  return (
    <div className="destinations-note nodrag nopan">
      {sprouting === 0 && <p>{t.tree.noneSprouting}</p>}
      {dormant > 0 && (
        <Link href={groveAddress()}>
          {sprouting === 0 ? t.tree.allInGrove(dormant) : t.tree.moreInGrove(dormant)}
        </Link>
      )}
    </div>
  )
}
