import { ViewportPortal } from '@xyflow/react'
import type { ReactNode } from 'react'
import type { Box } from '../../layout/box.ts'
import { spoken } from '../../messages/messages.ts'
import type { CanvasEdits } from './edit-context.ts'
import type { Lane } from './edit-scene.ts'

/** The columns' grounds, their names as fields above them, and what adds to them below. */
export function EditGround({
  lanes,
  over,
  edits,
  onReveal,
  children,
}: {
  readonly lanes: readonly Lane[]
  /** The column that a card is held over. */
  readonly over: string | undefined
  readonly edits: CanvasEdits
  /** Brings what took the focus onto the screen. */
  readonly onReveal: (box: Box) => void
  /** The lines, between the grounds and the fields. */
  readonly children: ReactNode
}) {
  const slot = (box: Box, content: ReactNode) => (
    <div
      className="edit-slot nodrag nopan"
      dir={spoken.direction}
      style={placed(box)}
      onFocus={() => {
        onReveal(box)
      }}
    >
      {content}
    </div>
  )
  return (
    <ViewportPortal>
      {lanes.map(({ tier, ground }) => (
        <div
          key={tier.id}
          className={over === tier.id ? 'lane is-over' : 'lane'}
          style={{ ...placed(ground), blockSize: ground.height }}
        />
      ))}
      {children}
      {lanes.map(({ tier, head, foot }, place) => (
        <div key={tier.id}>
          {slot(head, edits.heading(tier, place))}
          {slot(foot, edits.foot(tier))}
        </div>
      ))}
    </ViewportPortal>
  )
}

function placed({ x, y, width }: Box) {
  return { translate: `${String(x)}px ${String(y)}px`, inlineSize: width }
}
