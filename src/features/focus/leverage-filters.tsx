import { useId } from 'react'
import { late } from '../../messages/late.ts'
import { useLanguages } from '../../store/use-language-of.ts'
import type { LeverageFilter, LeverageRow } from './leverage-rows.ts'

/** Which rows of the table are shown. */
export function LeverageFilters({
  rows,
  filter,
  onChange,
}: {
  readonly rows: readonly LeverageRow[]
  readonly filter: LeverageFilter
  readonly onChange: (filter: LeverageFilter) => void
}) {
  const id = useId()
  const words = late().focus.leverage
  const languageOf = useLanguages()
  const trees = new Map(rows.map(({ leverage, treeName }) => [leverage.tree, treeName]))
  return (
    <div className="leverage-filters">
      <div className="form-field">
        <label htmlFor={`${id}-text`}>{words.text}</label>
        <input
          id={`${id}-text`}
          type="search"
          value={filter.text}
          onChange={(event) => {
            onChange({ ...filter, text: event.target.value })
          }}
        />
      </div>
      {trees.size > 1 && (
        <div className="form-field">
          <label htmlFor={`${id}-tree`}>{words.tree}</label>
          <select
            id={`${id}-tree`}
            value={trees.has(filter.tree) ? filter.tree : ''}
            onChange={(event) => {
              onChange({ ...filter, tree: event.target.value })
            }}
          >
            <option value="">{words.allTrees}</option>
            {[...trees].map(([tree, name]) => (
              <option key={tree} value={tree} {...languageOf(tree)}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {(['onlyReady', 'hideAvoided'] as const).map((name) => (
        <label key={name} className="check">
          <input
            type="checkbox"
            checked={filter[name]}
            onChange={(event) => {
              onChange({ ...filter, [name]: event.target.checked })
            }}
          />
          {words[name]}
        </label>
      ))}
    </div>
  )
}
