import { useDeferredValue, useMemo, useState } from 'react'
import { late } from '../../messages/late.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { leverageIn, outlookOf } from '../../store/selectors.ts'
import { LeverageFilters } from './leverage-filters.tsx'
import { FIRST_FILTER, filterRows, leverageRows, type Sort, sortRows } from './leverage-rows.ts'
import { LeverageTable } from './leverage-table.tsx'
import type { SkillAt } from './skill-facts.ts'

/** How many rows are shown at first, and how many more at a time. */
const FIRST_ROWS = 12
const MORE_ROWS = 50

/** What the next level-up of each skill opens, to be sorted and filtered, and to choose from. */
export function LeverageSection({ onFocus }: { readonly onFocus: (at: SkillAt) => void }) {
  const leverage = useGrove(leverageIn)
  const outlook = useGrove(outlookOf)
  const [filter, setFilter] = useState(FIRST_FILTER)
  const [sort, setSort] = useState<Sort>()
  const [count, setCount] = useState(FIRST_ROWS)
  const words = late().focus.leverage

  const rows = useMemo(() => leverageRows(leverage, outlook), [leverage, outlook])
  const applied = useDeferredValue(filter)
  const found = useMemo(() => sortRows(filterRows(rows, applied), sort), [rows, applied, sort])
  const more = Math.min(MORE_ROWS, found.length - count)

  return (
    <section aria-labelledby="leverage-title">
      <h2 id="leverage-title">{words.title}</h2>
      <p className="lens">{words.lens}</p>
      {rows.length === 0 ? (
        <p className="hint">{words.noneLeft}</p>
      ) : (
        <>
          <LeverageFilters rows={rows} filter={filter} onChange={setFilter} />
          <div className="leverage-order">
            <p aria-live="polite">{words.shown({ shown: found.length, all: rows.length })}</p>
            <button
              type="button"
              className="text-button"
              aria-pressed={sort === undefined}
              onClick={() => {
                setSort(undefined)
              }}
            >
              {words.order}
            </button>
          </div>
          {found.length === 0 ? (
            <p className="hint">
              {words.noneShown}{' '}
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  setFilter({ ...FIRST_FILTER, onlyReady: false, hideAvoided: false })
                }}
              >
                {words.clear}
              </button>
            </p>
          ) : (
            <LeverageTable
              rows={found.slice(0, count)}
              showsTree={rows.some(({ leverage: { tree } }) => tree !== rows[0]?.leverage.tree)}
              sort={sort}
              onSort={setSort}
              onFocus={onFocus}
            />
          )}
          {found.length > FIRST_ROWS && (
            <button
              type="button"
              className="button"
              onClick={() => {
                setCount(more > 0 ? count + MORE_ROWS : FIRST_ROWS)
              }}
            >
              {more > 0 ? words.showMore({ count: more }) : words.showFewer}
            </button>
          )}
        </>
      )}
    </section>
  )
}
