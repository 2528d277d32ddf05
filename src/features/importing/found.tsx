import { useId, useState } from 'react'
import {
  IMPORT_FORMATS,
  type ImportFormat,
  type ImportOutcome,
} from '../../domain/import-format.ts'
import { NAME_LIMIT } from '../../domain/limits.ts'
import type { Tree } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { FormField } from '../../ui/form-field.tsx'
import { problemWords } from './problem-words.ts'
import { Report } from './report.tsx'
import { TreePreview } from './tree-preview.tsx'

interface FoundProps {
  readonly onFormat: (format: ImportFormat) => void
  readonly onCancel: () => void
}

/** What a source becomes, to be looked at, named and added. Nothing of it is stored before. */
export function Found({
  reading,
  onAdd,
  ...ways
}: FoundProps & {
  readonly reading: Extract<ImportOutcome, { readonly kind: 'read' }>
  readonly onAdd: (tree: Tree) => void
}) {
  const words = late().importing
  const { format, trees } = reading
  const [chosen, setChosen] = useState(0)
  const [typed, setTyped] = useState<string>()
  const found = trees[chosen] ?? trees[0]
  if (!found) return null
  const { tree, findings } = found
  const name = typed ?? tree.name
  const links = tree.skills.reduce((sum, { buildsOn }) => sum + buildsOn.length, 0)
  return (
    <form
      className="import-found"
      onSubmit={(event) => {
        event.preventDefault()
        onAdd({ ...tree, name: name.trim() === '' ? tree.name : name.trim() })
      }}
    >
      <h2>{words.preview}</h2>
      <div className="import-choices">
        <FormatField format={format} onFormat={ways.onFormat} />
        {trees.length > 1 && (
          <FormField label={words.whichTree}>
            {(ties) => (
              <select
                {...ties}
                value={chosen}
                onChange={(event) => {
                  setChosen(Number(event.target.value))
                  setTyped(undefined)
                }}
              >
                {trees.map(({ tree: { id, name: called } }, index) => (
                  <option key={id} value={index}>
                    {called}
                  </option>
                ))}
              </select>
            )}
          </FormField>
        )}
        <FormField label={words.name}>
          {(ties) => (
            <input
              {...ties}
              type="text"
              maxLength={NAME_LIMIT}
              value={name}
              onChange={(event) => {
                setTyped(event.target.value)
              }}
            />
          )}
        </FormField>
      </div>
      <p>{words.counts({ skills: tree.skills.length, tiers: tree.tiers.length, links })}</p>
      <TreePreview tree={tree} />
      <Report findings={findings} />
      <div className="button-row">
        <button type="submit" className="button button-main">
          {words.add}
        </button>
        <button type="button" className="button" onClick={ways.onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}

/** Why a source could not be read, and the way to have it read as something else. */
export function Refused({
  reading,
  onFormat,
  onCancel,
}: FoundProps & { readonly reading: Extract<ImportOutcome, { readonly kind: 'refused' }> }) {
  const words = late().importing
  const id = useId()
  return (
    <section className="import-found" aria-labelledby={id}>
      <div className="notice" role="alert">
        <h2 id={id}>{words.refused}</h2>
        <p>
          <bdi>{problemWords(reading.problem)}</bdi>
        </p>
        <p>{words.stored}</p>
      </div>
      <FormatField format={reading.format} onFormat={onFormat} />
      <div className="button-row">
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  )
}

function FormatField({
  format,
  onFormat,
}: {
  readonly format: ImportFormat | undefined
  readonly onFormat: (format: ImportFormat) => void
}) {
  const words = late().importing
  return (
    <FormField label={words.format}>
      {(ties) => (
        <select
          {...ties}
          value={format ?? ''}
          onChange={(event) => {
            const chosen = IMPORT_FORMATS.find((each) => each === event.target.value)
            if (chosen) onFormat(chosen)
          }}
        >
          {format === undefined && <option value="" />}
          {IMPORT_FORMATS.map((each) => (
            <option key={each} value={each}>
              {words.formats[each]}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}
