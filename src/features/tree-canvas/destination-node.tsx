import type { NodeProps } from '@xyflow/react'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { groveAddress } from '../../domain/address.ts'
import { destinationCard } from '../../layout/destination-card.ts'
import { sproutWords } from '../../messages/level-words.ts'
import { spoken, t } from '../../messages/messages.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Drawing } from '../../ui/drawing.tsx'
import { useCanvas } from './canvas-context.ts'
import type { DestinationNode } from './canvas-nodes.ts'
import { cardViewBox } from './card-view-box.ts'

/** A tree that sprouts from a ripe skill: a click opens its seed path in the grove. */
export function DestinationNodeView({
  data,
  positionAbsoluteX: x,
  positionAbsoluteY: y,
  width = 0,
  height = 0,
}: NodeProps<DestinationNode>) {
  const { sprout, carrier, isChosen } = data
  const { header, growth } = sprout
  const canvas = useCanvas()
  const [, navigate] = useLocation()
  const words = sproutWords(growth, carrier)
  const { lang } = useLanguageOf(header.id)
  const card = useMemo(
    () =>
      destinationCard({
        name: header.name,
        lang,
        words,
        state: growth,
        chosen: isChosen,
        height,
        direction: spoken.direction,
      }),
    [header.name, lang, words, growth, isChosen, height],
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
      dir={spoken.direction}
      className="sprout nodrag"
      aria-label={t.tree.destinationName({ tree: header.name, words: words.replace('\n', ' ') })}
      onPointerEnter={point}
      onPointerLeave={unpoint}
      onFocus={(event) => {
        point()
        if (event.currentTarget.matches(':focus-visible')) canvas.reveal({ x, y, width, height })
      }}
      onBlur={unpoint}
      onClick={() => {
        navigate(groveAddress(header.id))
      }}
    >
      <svg
        aria-hidden="true"
        width={width}
        height={height}
        viewBox={cardViewBox(width, height, spoken.direction)}
      >
        <Drawing shape={card} />
      </svg>
    </button>
  )
}
