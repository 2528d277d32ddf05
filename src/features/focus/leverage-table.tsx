import { ArrowDown, ArrowUp } from 'lucide-react'
import { late } from '../../messages/late.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { focusOf } from '../../store/selectors.ts'
import { LeverageRowCells } from './leverage-row.tsx'
import { type Column, COLUMNS, type LeverageRow, nextSort, type Sort } from './leverage-rows.ts'
import type { SkillAt } from './skill-facts.ts'

/** The table itself. Its heads are buttons that sort; on a phone its rows are cards. */
export function LeverageTable({
  rows,
  showsTree,
  sort,
  onSort,
  onFocus,
}: {
  readonly rows: readonly LeverageRow[]
  /** Whether each row says which tree its skill is of. */
  readonly showsTree: boolean
  readonly sort: Sort | undefined
  readonly onSort: (sort: Sort) => void
  readonly onFocus: (at: SkillAt) => void
}) {
  const focus = useGrove(focusOf)
  const words = late().focus.leverage
  return (
    <table className="leverage-table">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <SortHead key={column} column={column} sort={sort} onSort={onSort} />
          ))}
          <th scope="col" className="action-head">
            {words.columns.action}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { tree, skill } = row.leverage
          return (
            <LeverageRowCells
              key={`${tree}/${skill}`}
              row={row}
              showsTree={showsTree}
              isInFocus={focus.some((goal) => goal.tree === tree && goal.skill === skill)}
              onFocus={onFocus}
            />
          )
        })}
      </tbody>
    </table>
  )
}

function SortHead({
  column,
  sort,
  onSort,
}: {
  readonly column: Column
  readonly sort: Sort | undefined
  readonly onSort: (sort: Sort) => void
}) {
  const direction = sort?.column === column ? sort.direction : undefined
  const Arrow = direction === 'ascending' ? ArrowUp : ArrowDown
  return (
    <th scope="col" aria-sort={direction ?? 'none'}>
      <button
        type="button"
        onClick={() => {
          onSort(nextSort(sort, column))
        }}
      >
        {late().focus.leverage.columns[column]}
        {direction && <Arrow aria-hidden="true" size={14} />}
      </button>
    </th>
  )
}
