import { useState } from 'react'
import { late } from '../../messages/late.ts'

/** What one skill builds on: the likely ones to tick, and on demand all others. */
export function LinkChoices({
  skill,
  chosen,
  suggested,
  all,
  nameOf,
  refusal,
  isMoved,
  onTick,
}: {
  readonly skill: string
  readonly chosen: readonly string[]
  readonly suggested: readonly string[]
  /** All other skills. */
  readonly all: readonly string[]
  readonly nameOf: (group: string) => string
  /** Why the last tick was not possible. */
  readonly refusal: string | undefined
  /** Whether its links carry it further on than its column. */
  readonly isMoved: boolean
  readonly onTick: (ground: string, isTicked: boolean) => void
}) {
  const [isOpen, setOpen] = useState(false)
  const words = late().workshop.links
  const front = new Set([...suggested, ...chosen])
  const others = all.filter((ground) => !front.has(ground))
  const box = (ground: string) => (
    <li key={ground}>
      <label>
        <input
          type="checkbox"
          checked={chosen.includes(ground)}
          onChange={(event) => {
            onTick(ground, event.target.checked)
          }}
        />
        <span dir="auto">{nameOf(ground)}</span>
      </label>
    </li>
  )
  return (
    <fieldset className="link-choices">
      <legend dir="auto">{words.buildsOn({ skill })}</legend>
      {front.size === 0 && <p className="hint">{words.none}</p>}
      {/* In the order of all, so that nothing jumps when it is ticked. */}
      <ul>{all.filter((ground) => front.has(ground)).map(box)}</ul>
      {others.length > 0 && (
        <details
          onToggle={(event) => {
            setOpen(event.currentTarget.open)
          }}
        >
          <summary>{words.others}</summary>
          {isOpen && <ul>{others.map(box)}</ul>}
        </details>
      )}
      <div aria-live="polite">
        {refusal !== undefined && <p className="form-error">{refusal}</p>}
      </div>
      {isMoved && <p className="hint">{words.moved({ skill })}</p>}
    </fieldset>
  )
}
