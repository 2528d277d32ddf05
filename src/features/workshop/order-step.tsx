import type { Workshop } from '../../domain/workshop.ts'
import { late } from '../../messages/late.ts'
import { useDrag } from '../../ui/use-drag.ts'
import { OrderColumn } from './order-column.tsx'
import { OrderSlips } from './order-slips.tsx'
import { useSaid } from './said.tsx'
import { useOrder } from './use-order.ts'
import './order.css'

/** The skills in columns, from those that must be there first to those that come last. */
export function OrderStep({ workshop }: { readonly workshop: Workshop }) {
  const { id, groups, columns } = workshop
  const [said, say] = useSaid()
  const order = useOrder(workshop, say)
  const [root, dragged] = useDrag<HTMLDivElement>(
    (taken) => [taken],
    ([group = ''], place) => {
      order.put(group, place === 'unplaced' ? undefined : place)
    },
  )
  const words = late().workshop.order
  const unplaced = order.slipsIn(undefined)
  return (
    <section className="order-step" aria-labelledby="order-heading">
      <div className="step-heading">
        <h2 id="order-heading" tabIndex={-1}>
          {words.heading}
        </h2>
        <p className="aside">{words.hint}</p>
      </div>
      {groups.length === 0 && <p>{words.noGroups}</p>}
      <div className={dragged ? 'order is-dragging' : 'order'} ref={root}>
        <section
          className={dragged?.over === 'unplaced' ? 'order-unplaced is-over' : 'order-unplaced'}
          data-drop="unplaced"
          aria-labelledby="order-unplaced"
        >
          <h3 id="order-unplaced">{words.unplaced}</h3>
          {unplaced.length === 0 && groups.length > 0 && <p className="hint">{words.nonePlaced}</p>}
          <OrderSlips
            label={words.unplaced}
            slips={unplaced}
            earlier={undefined}
            later={order.columnNames[0]}
            onMove={(group, direction) => {
              order.move(group, -1, direction)
            }}
          />
        </section>
        <ol className="order-columns">
          {columns.map((column, index) => {
            const name = order.columnNames[index] ?? ''
            const slips = order.slipsIn(column.id)
            return (
              <OrderColumn
                key={column.id}
                workshop={id}
                column={column}
                name={name}
                number={index + 1}
                isOver={dragged?.over === column.id}
                canGo={columns.length > 1}
                onName={(wanted) => {
                  order.nameColumn(column.id, wanted)
                }}
                onAddBefore={() => {
                  order.addColumn(column.id)
                }}
                onRemove={() => {
                  order.removeColumn(column.id)
                }}
              >
                {slips.length === 0 && <p className="hint">{words.empty}</p>}
                <OrderSlips
                  label={words.skillsIn({ column: name })}
                  slips={slips}
                  earlier={order.columnNames[index - 1]}
                  later={order.columnNames[index + 1]}
                  onMove={(group, direction) => {
                    order.move(group, index, direction)
                  }}
                />
              </OrderColumn>
            )
          })}
          <li className="order-add">
            <button
              type="button"
              className="button"
              onClick={() => {
                order.addColumn()
              }}
            >
              {words.addColumn}
            </button>
          </li>
        </ol>
      </div>
      {said}
    </section>
  )
}
