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
            <button
              type="button"
              className="round-button"
              data-direction="earlier"
              aria-label={words.earlier({ skill: name, column: earlier })}
              onClick={() => {
                onMove(group, 'earlier')
              }}
            >
              <ArrowLeft aria-hidden="true" size={16} />
            </button>
          )}
          <span dir="auto">{name}</span>
          {later !== undefined && (
            <button
              type="button"
              className="round-button"
              data-direction="later"
              aria-label={words.later({ skill: name, column: later })}
              onClick={() => {
                onMove(group, 'later')
              }}
            >
              <ArrowRight aria-hidden="true" size={16} />
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
