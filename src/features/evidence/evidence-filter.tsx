import type { EvidenceKind } from '../../domain/evidence-search.ts'
import { late } from '../../messages/late.ts'
import { FormField } from '../../ui/form-field.tsx'
import { Switch } from '../../ui/switch.tsx'

/** What is looked for in the happy file, and how much of it that is. */
export function EvidenceFilter({
  query,
  kind,
  count,
  onQuery,
  onKind,
}: {
  readonly query: string
  readonly kind: EvidenceKind
  readonly count: string
  readonly onQuery: (query: string) => void
  readonly onKind: (kind: EvidenceKind) => void
}) {
  const words = late().evidence.page
  return (
    <div className="evidence-filter" role="search">
      <FormField label={words.search} hint={words.searchHint}>
        {(ties) => (
          <input
            {...ties}
            type="search"
            value={query}
            onChange={(event) => {
              onQuery(event.target.value)
            }}
          />
        )}
      </FormField>
      <Switch label={words.kind} options={words.kinds} chosen={kind} onChoose={onKind} />
      <p className="hint" aria-live="polite">
        {count}
      </p>
    </div>
  )
}
