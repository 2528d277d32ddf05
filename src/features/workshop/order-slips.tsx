import { ArrowLeft, ArrowRight } from 'lucide-react'
import { late } from '../../messages/late.ts'

export type Direction = 'earlier' | 'later'

interface Slip {
  readonly group: string
  readonly name: string
  readonly isNamed: boolean
}

/** The skills of a column, each with the ways to the columns beside it. */
export function OrderSlips({
  label,
  slips,
  earlier,
  later,
  onMove,
}: {
  readonly label: string
  readonly slips: readonly Slip[]
  /** The names of the columns beside this one, as far as there are some. */
  readonly earlier: string | undefined
  readonly later: string | undefined
  readonly onMove: (group: string, direction: Direction) => void
}) {
  const words = late().workshop.order
  if (slips.length === 0) return null
  return (
    <ul className="order-slips" aria-label={label}>
      {slips.map(({ group, name, isNamed }) => (
        <li
          key={group}
          data-drag={group}
          className={isNamed ? 'order-slip' : 'order-slip is-unnamed'}
        >
          {earlier !== undefined && (
            <Move
              direction="earlier"
              label={words.earlier({ skill: name, column: earlier })}
              onMove={() => {
                onMove(group, 'earlier')
              }}
            />
          )}
          <span dir="auto">{name}</span>
          {later !== undefined && (
            <Move
              direction="later"
              label={words.later({ skill: name, column: later })}
              onMove={() => {
                onMove(group, 'later')
              }}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function Move({
  direction,
  label,
  onMove,
}: {
  readonly direction: Direction
  readonly label: string
  readonly onMove: () => void
}) {
  const Arrow = direction === 'earlier' ? ArrowLeft : ArrowRight
  return (
    <button
      type="button"
      className="round-button"
      data-direction={direction}
      aria-label={label}
      onClick={onMove}
    >
      <Arrow aria-hidden="true" size={16} />
    </button>
  )
}
