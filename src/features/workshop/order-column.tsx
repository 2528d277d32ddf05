import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Column } from '../../domain/workshop.ts'
import { late } from '../../messages/late.ts'
import { HeldLine } from './held-line.tsx'

/** A tier in the making, with its name and what stands in it. */
export function OrderColumn({
  workshop,
  column,
  name,
  number,
  isOver,
  canGo,
  onName,
  onAddBefore,
  onRemove,
  children,
}: {
  readonly workshop: string
  readonly column: Column
  /** Its name, or what stands for it. */
  readonly name: string
  /** Counted from 1. */
  readonly number: number
  /** Whether what is being dragged is over it. */
  readonly isOver: boolean
  /** Whether it can be removed: one has to stay. */
  readonly canGo: boolean
  readonly onName: (name: string) => void
  readonly onAddBefore: () => void
  readonly onRemove: () => void
  readonly children: ReactNode
}) {
  const { order: words, columnNumber } = late().workshop
  return (
    <li className={isOver ? 'order-column is-over' : 'order-column'} data-drop={column.id}>
      <section aria-label={name}>
        <header>
          <button
            type="button"
            className="round-button"
            title={words.addBefore({ column: name })}
            aria-label={words.addBefore({ column: name })}
            onClick={onAddBefore}
          >
            <Plus aria-hidden="true" size={16} />
          </button>
          <HeldLine
            form={`workshop/${workshop}/column/${column.id}`}
            label={words.columnName({ number })}
            placeholder={columnNumber({ number })}
            value={column.name}
            onKeep={onName}
          />
          {canGo && (
            <button
              type="button"
              className="round-button"
              title={words.removeColumn({ column: name })}
              aria-label={words.removeColumn({ column: name })}
              onClick={onRemove}
            >
              <X aria-hidden="true" size={16} />
            </button>
          )}
        </header>
        {children}
      </section>
    </li>
  )
}
