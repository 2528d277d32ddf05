import { ChevronDown } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { LevelOrNone } from '../../domain/level.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { skillWithLevel } from '../../messages/level-words.ts'
import { Icon } from '../../ui/drawing.tsx'
import type { RowHandlers } from './use-outline.ts'

/** Where a row stands and what its outline does with it. */
export interface RowPlace {
  /** From 1. */
  readonly position: number
  /** How many stand beside each other there. */
  readonly size: number
  /** Whether Tab stops here. */
  readonly isStop: boolean
  /** Whether its panel is open. */
  readonly isSelected: boolean
  readonly handlers: RowHandlers
}

/**
 * A skill as an item of the tree, by its name and level. The rest of what it shows is told by
 * `description`, in sentences. Clicks on parts of it are told apart by `data-jump` and `data-fold`:
 * so the row alone takes focus.
 */
export function OutlineRow({
  skill,
  skillLevel,
  depth,
  place,
  look = '',
  isOpen,
  description,
  children,
}: {
  readonly skill: { readonly id: string; readonly name: string }
  readonly skillLevel: LevelOrNone
  /** The row's level in the outline, from 1. */
  readonly depth: number
  readonly place: RowPlace
  readonly look?: string
  /** Whether what stands below it is in view; `undefined` where nothing does. */
  readonly isOpen?: boolean | undefined
  readonly description: ReactNode
  readonly children: ReactNode
}) {
  const { isStop, isSelected, handlers } = place
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // On a phone the sheet covers the lower part; the row's scroll margin keeps it above that.
    if (isSelected) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  const id = useId()
  return (
    <div
      ref={row}
      role="treeitem"
      className={`outline-row ${look}`}
      data-skill={skill.id}
      aria-label={skillWithLevel(skill.name, skillLevel)}
      aria-describedby={id}
      aria-level={depth}
      aria-posinset={place.position}
      aria-setsize={place.size}
      aria-expanded={isOpen}
      // Left out elsewhere, or each of the others would be called “not selected”.
      aria-selected={isSelected || undefined}
      tabIndex={isStop ? 0 : -1}
      onKeyDown={(event) => {
        handlers.onKeyDown(event, skill.id)
      }}
      onClick={(event) => {
        handlers.onClick(event, skill.id)
      }}
      onFocus={() => {
        handlers.onFocus(skill.id)
      }}
    >
      <div className="outline-card" aria-hidden="true">
        <Icon shape={levelMark(skillLevel)} size={32} reach={20} />
        {children}
        {isOpen !== undefined && (
          <span className="outline-fold" data-fold>
            <ChevronDown size={20} />
          </span>
        )}
      </div>
      <span id={id} hidden>
        {description}
      </span>
    </div>
  )
}
