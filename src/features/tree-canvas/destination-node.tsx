import type { NodeProps } from '@xyflow/react'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { groveAddress } from '../../domain/address.ts'
import { destinationCard } from '../../layout/destination-card.ts'
import { MARK_RADIUS } from '../../layout/measures.ts'
import { sproutWords } from '../../messages/level-words.ts'
import { t } from '../../messages/messages.ts'
import { Drawing } from '../../ui/drawing.tsx'
import { useCanvas } from './canvas-context.ts'
import type { DestinationNode } from './canvas-nodes.ts'

/** A tree that sprouts from a ripe skill: a click opens its seed path in the grove. */
export function DestinationNodeView({ data, width = 0, height = 0 }: NodeProps<DestinationNode>) {
  const { sprout, carrier } = data
  const { header, growth } = sprout
  const canvas = useCanvas()
  const [, navigate] = useLocation()
  const words = sproutWords(growth, carrier)
  const isChosen = canvas.chosenTree === header.id
  const card = useMemo(
    () =>
      destinationCard({
        name: header.name,
        words,
        state: growth,
        chosen: isChosen,
        height,
        direction: 'ltr',
      }),
    [header.name, words, growth, isChosen, height],
  )
  const point = () => {
    canvas.pointAtTree(header.id)
  }
  const unpoint = () => {
    canvas.pointAtTree(undefined)
  }
  return (
    <button
      type="button"
      className="sprout nodrag"
      aria-label={t.tree.destinationName(header.name, words.replace('\n', ' '))}
      onPointerEnter={point}
      onPointerLeave={unpoint}
      onFocus={point}
      onBlur={unpoint}
      onClick={() => {
        navigate(groveAddress(header.id))
      }}
    >
      <svg
        aria-hidden="true"
        width={width}
        height={height}
        viewBox={`${String(-MARK_RADIUS)} 0 ${String(width)} ${String(height)}`}
      >
        <Drawing shape={card} />
      </svg>
    </button>
  )
}
